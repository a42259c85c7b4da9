(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ADVISORY_SCOPES: () => ADVISORY_SCOPES,
  BANDS: () => BANDS,
  BASELINE_FILE: () => BASELINE_FILE,
  BESIDE: () => BESIDE,
  Buffer: () => Buffer2,
  CONFIG_NAMES: () => CONFIG_NAMES,
  DEFAULT_CONFIGURATION: () => DEFAULT_CONFIGURATION,
  DEFAULT_OPTIONS: () => DEFAULT_OPTIONS,
  ESCAPES: () => ESCAPES,
  FORMATS: () => FORMATS,
  IGNORE_WORD: () => IGNORE_WORD,
  KEYWORDS: () => KEYWORDS,
  LineIndex: () => LineIndex,
  NOTHING_SUPPRESSED: () => NOTHING_SUPPRESSED,
  OVERTIME: () => OVERTIME,
  PINS: () => PINS,
  PROFILES: () => PROFILES,
  Prefilter: () => Prefilter,
  SourceFile: () => SourceFile,
  UNAVAILABLE: () => UNAVAILABLE,
  addMeter: () => addMeter,
  addSuppressed: () => addSuppressed,
  ancestorsOf: () => ancestorsOf,
  asked: () => asked,
  baseOf: () => baseOf,
  basename: () => basename,
  boolOf: () => boolOf,
  byteAt: () => byteAt,
  checks: () => checks,
  checksWith: () => checksWith,
  compareText: () => compareText,
  createExaminer: () => createExaminer,
  decode: () => decode,
  defineRule: () => defineRule,
  directoryOf: () => directoryOf,
  documentNow: () => documentNow,
  documentOf: () => documentOf,
  entriesOf: () => entriesOf,
  entryOf: () => entryOf,
  environmentOf: () => environmentOf,
  escapeViews: () => escapeViews,
  findingsOf: () => findingsOf,
  fixOf: () => fixOf,
  folderOf: () => folderOf,
  gateKeywords: () => gateKeywords,
  get: () => get,
  globProblem: () => globProblem,
  globs: () => globs,
  groupBy: () => groupBy,
  indexOf: () => indexOf2,
  internalError: () => internalError,
  isDeployedAround: () => isDeployedAround,
  isEnvFile: () => isEnvFile,
  isForDevelopment: () => isForDevelopment,
  isFrameworkPath: () => isFrameworkPath,
  isNativeError: () => isNativeError,
  isNginxPath: () => isNginxPath,
  isObject: () => isObject,
  isShellHistory: () => isShellHistory,
  isString: () => isString,
  isTestData: () => isTestData,
  isUtf8: () => isUtf8,
  isWithin: () => isWithin,
  isWorkflowPath: () => isWorkflowPath,
  itemsOf: () => itemsOf,
  joinPath: () => joinPath,
  keyOf: () => keyOf2,
  keywordsOf: () => keywordsOf,
  loadEntry: () => loadEntry,
  lookedAt: () => lookedAt,
  meaningOf: () => meaningOf,
  nameEnd: () => nameEnd,
  nameUpTo: () => nameUpTo,
  namesSecret: () => namesSecret,
  newMeter: () => newMeter,
  onceAbout: () => onceAbout,
  parsersFrom: () => parsersFrom,
  pathPattern: () => pathPattern,
  placesIn: () => placesIn,
  policyOf: () => policyOf,
  prefilterFor: () => prefilterFor,
  prefixOf: () => prefixOf,
  prefixesAbove: () => prefixesAbove,
  presetLayers: () => presetLayers,
  readText: () => readText,
  readable: () => readable,
  renderedPath: () => renderedPath,
  replacementOf: () => replacementOf,
  reportProblems: () => reportProblems,
  roleOf: () => roleOf,
  roleOfFolder: () => roleOfFolder,
  rulesFor: () => rulesFor,
  rulesOf: () => rulesOf,
  runHistoryScan: () => runHistoryScan,
  runScan: () => runScan,
  saidOfScope: () => saidOfScope,
  saysSecret: () => saysSecret,
  secretsOf: () => secretsOf,
  sectionsIn: () => sectionsIn,
  sha256: () => sha256,
  spanIn: () => spanIn,
  stringOf: () => stringOf,
  syntaxOf: () => syntaxOf,
  textOf: () => textOf,
  tokenKeywords: () => tokenKeywords,
  unitAround: () => unitAround,
  unitOf: () => unitOf,
  whyOf: () => whyOf,
  withoutQuotes: () => withoutQuotes,
  withoutStarterPackage: () => withoutStarterPackage
});
module.exports = stdin_exports;
var import_chunk_MUI76Q6F = __load("./chunk-MUI76Q6F.js");
var PRODUCTION = ["**/.env.prod*", "**/prod/**", "**/production/**", "**/*.production.*", "**/*.prod.*"];
var GUIDE = [
  {
    source: "extends: guide",
    paths: void 0,
    checks: {},
    options: { headers: { profile: "guide" } },
    rules: { cors: "error", secrets: "error", "secrets/stripe-test-key": "warning" }
  },
  {
    source: "extends: guide",
    paths: PRODUCTION,
    checks: {},
    options: {},
    rules: { "secrets/stripe-test-key": "error" }
  }
];
function presetLayers(profile) {
  return profile === "guide" ? GUIDE : [];
}
var OVERTIME = ["refuse", "admit"];
var DEFAULT_CONFIGURATION = {
  file: void 0,
  digest: void 0,
  extends: "recommended",
  failOn: "error",
  layers: presetLayers("recommended"),
  ignore: [],
  secretKinds: [],
  baseline: void 0,
  limits: {},
  receive: { seconds: 120, overtime: "refuse" }
};
function withFlags(configuration, checks2, only) {
  if (only.length === 0) return configuration;
  const on = {};
  for (const { id } of checks2) {
    if (only.some((name) => name === id || name.startsWith(`${id}/`))) on[id] = true;
  }
  const rules = Object.fromEntries(
    only.filter((name) => name.includes("/")).map((name) => [name, "on"])
  );
  const layer = { source: "--only", paths: void 0, checks: on, options: {}, rules };
  return { ...configuration, layers: [...configuration.layers, layer] };
}
var builtin = process.getBuiltinModule("node:buffer");
if (builtin === void 0) throw new Error("this Node.js has no node:buffer");
var Buffer2 = /* @__PURE__ */ (() => builtin.Buffer)();
var isUtf8 = /* @__PURE__ */ (() => builtin.isUtf8)();
var isAscii = /* @__PURE__ */ (() => builtin.isAscii)();
function groupBy(values, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf3(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
var AGAIN = /* @__PURE__ */ Symbol("again");
var Waiting = class extends Error {
  until;
  constructor(until) {
    super("this has to be waited for");
    this.name = "Waiting";
    this.until = until;
  }
};
function onceAbout(find2) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (thing, ...more) => {
    const found = known2.get(thing);
    if (found) return found.result;
    throw new Waiting(find2(thing, ...more).then((result) => known2.set(thing, { result })));
  };
}
function onDemand(load) {
  let loaded;
  return (use) => {
    if (loaded) return use(loaded);
    return load().then((module2) => {
      loaded = module2;
      return AGAIN;
    });
  };
}
async function asked(ask) {
  for (; ; ) {
    const answer = await orAgain((async () => ask())());
    if (answer !== AGAIN) return answer;
  }
}
async function orAgain(answer) {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Waiting)) throw error;
    await error.until;
    return AGAIN;
  }
}
var builtin2 = process.getBuiltinModule("node:util/types");
if (builtin2 === void 0) throw new Error("this Node.js has no node:util/types");
var isNativeError = /* @__PURE__ */ (() => builtin2.isNativeError)();
var builtin3 = process.getBuiltinModule("node:vm");
if (builtin3 === void 0) throw new Error("this Node.js has no node:vm");
var Script = /* @__PURE__ */ (() => builtin3.Script)();
var runInThisContext = /* @__PURE__ */ (() => builtin3.runInThisContext)();
var KEY = "__bartizanGuarded";
var script;
var isWatched = false;
function guarded(ms, run) {
  if (isWatched) return run();
  const shared = runInThisContext("globalThis");
  script ??= new Script(`globalThis.${KEY}()`);
  let result;
  shared[KEY] = () => {
    result = { value: run() };
  };
  isWatched = true;
  try {
    script.runInThisContext({ timeout: ms });
    if (!result) throw new import_chunk_MUI76Q6F.TimeExceeded();
    return result.value;
  } catch (error) {
    if (isNativeError(error) && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new import_chunk_MUI76Q6F.TimeExceeded();
    throw error;
  } finally {
    isWatched = false;
    delete shared[KEY];
  }
}
var LETTERS = [
  194,
  40,
  33,
  24,
  23,
  70,
  14,
  21,
  23,
  47,
  31,
  5,
  40,
  27,
  51,
  42,
  30,
  12,
  43,
  51,
  58,
  23,
  12,
  12,
  11,
  13,
  9,
  9,
  4,
  14,
  4,
  9
];
var FREQUENT = "iontioconentonsingodenstatedatresameortagestrpornamect---typ000theypetriserextterataestptiitefilimprinnodnteatiproforintquestaessturtexcomuseverparoptultchaithndelowgetrea2e4es/modassblefrotruontmenersed testorablileselflou2.dertedoutandernctigengin.coreddesrrohataseluearacrealllinnfi.alttpabetatdencolurlmesramtemoreongtenormta.laspatathsto.tiactlabscrhttpacmetappaceonfchesolistundbastpssetuesalintsequack://ut0runsagpenourdepps:cri33aervprefigelekeydelplaworitisynperte onesio.inlenialulespanseis.ntoescrenerts:/sulounenctabnottrareqripwitloaizelesratrceind blroutintchenasouclaropeatiptompoadcaltimordostcodaddedaurcminevessnlogonamatpones.ssee4amplutistealsssidinmezorkedi29.sonaulnewecoa.gashawara.imedocstnerilatcatereom/y.cargfinareoduntrditoryommartollelfinssha3n0cesrec-bees:emaokeopesesiseer-letuncedeilloloapirvethoe-oetedisutsockatcamsshoengansledghtogiorgethlicityeadtomlecocooogm/vrl ighon-tiaori534manureher-itgitnnecliuelemerowthu-apig.ctondlideicountsecstiesppdaposddianyeranendlerol1.0le-norleant.a.igroempkerhublorbnauteleratu3n3b49baciresporsincetryeaccoroleejshemantgergnoariivelvecenoveensrtsu-etop4agpesbla349erhrnaisshardb:inob.crseplebinrtntalancsinsenetr100ulladenumtus/inotetaiocuritualarslisnt-locearrtiienpluailndaerbtremis.us-codirbutrepmagachyouegrre-esbicansihouilj6a2kenregfiesorveninisbldexnclelonchhorq0n3rnenegradasnexcusrieincrprmaioniellowsecupliuttb2elieroncurnitcteergtteicellomarntfticlidarrfacimaautm-avirssu-emembpserteotaaveness0leshomimqpca.ncisupsntttolayepatokerlrrersttmeitoyledevoncnspurrcuttitflaccerelsfo0agraymalwa2lact-ssnapplneczatppealeaccscoizaeig.mativtpawnregio-aimiqunasknsfatfqvnrapattseackallegreosem1rrkepnu_rerksmore-ste_lstuthidi bysitedbtillitggeid=adanupseenfoviswistcotasnqtlankagmeresi_codebbroheabseinast-unsvedllarlse02a2ddgeu0le43tebodiblopi.mliifier_aton1.eddeptribettt-lbliiabt.rs1.plohseeencelaphvn5nvaakebabs.v keickr-i-stvnpobespealoliginfookuctcoubedetcunptadastrn6rocmonchibooadmvie.sleldhilpriosits-iewn3zeca.abttr434tid2e6-reracb3hrok.ruagsrvnlegppsreehtmnsrmaxnpasubunki.k256ifyhbo-mo29rlpaclut1.1nxrvingboliiinncrtelmpanpmnaghellobpaneasmmensoudeeocecheerocansvrgipasquipuseaml3nncaffen3bdiar5cts_st_lsuoa2eplhownaiamiyntcac134opsisaanadecnuv2tynrxsswon=epsglogleemlqsvtifalpitlapsry_ampxtrd bvelsnis.c-prgglfso3stppobprrgoevi-desnyrcojjotlexn0honndbbbailsetbogggopnapadils0hodshbdembourypuirystss=nlidarsisupstnoela";
var MOST = 3e3;
var HALVES = 20;
var expected;
function expectedByThree() {
  const perMillion = /* @__PURE__ */ new Map();
  for (let rank = 0; 3 * rank < FREQUENT.length; rank++) {
    const three = keyOf(...codesAt(FREQUENT, 3 * rank));
    if (!perMillion.has(three)) perMillion.set(three, MOST * HALVES / (HALVES + rank));
  }
  return { perMillion, rarest: Math.min(...perMillion.values()) };
}
function expectedOf(first, second, third) {
  expected ??= expectedByThree();
  const known2 = expected.perMillion.get(keyOf(first, second, third));
  if (known2 !== void 0) return known2;
  return Math.min(expected.rarest, perThousand(first) * perThousand(second) * perThousand(third) / 1e3);
}
function perThousand(byte) {
  return LETTERS[byte & 31] ?? 1;
}
function keyOf(first, second, third) {
  return (first & 31) << 10 | (second & 31) << 5 | third & 31;
}
function codesAt(text, at) {
  return [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
}
var known = JSON.parse(`{"literals":"bartizan-ignore\\nprivate key-----\\nprivate key block-----\\npassword\\npasswort\\npasswd\\npassphrase\\npasscode\\npwd\\n_pass\\n<pass\\npass=\\npass:\\npass\\"\\npass'\\n\\"auth\\"\\n_auth\\n_salt\\nrequirepass\\nmasterauth\\nsecret\\ntoken\\ncredential\\n_key\\n-key\\napikey\\napi.key\\nappkey\\naccesskey\\nauthkey\\naccountkey\\nprivatekey\\nencryptionkey\\nsigningkey\\nmasterkey\\nsharedkey\\nservicekey\\nsubscriptionkey\\nsessionkey\\nauthorization\\nidentified by\\ncurl \\nls0tls1crudjt\\n0tls0tqkvhsu\\ntls0tlujfr0lo\\nz2hwx\\nnahbf\\nomdocf\\npnahbf\\n6z2hwx\\npwdocf\\n1nahbf\\n9z2hwx\\nimdocf\\njnahbf\\niz2hwx\\nigdocf\\nbnahbf\\ngz2hwx\\nz2hvx\\nnag9f\\nomdob1\\npnag9f\\n6z2hvx\\npwdob1\\n1nag9f\\n9z2hvx\\nimdob1\\njnag9f\\niz2hvx\\nigdob1\\nbnag9f\\ngz2hvx\\nz2hzx\\nnahnf\\nomdoc1\\npnahnf\\n6z2hzx\\npwdoc1\\n1nahnf\\n9z2hzx\\nimdoc1\\njnahnf\\niz2hzx\\nigdoc1\\nbnahnf\\ngz2hzx\\nz2l0ahvix3bhdf\\ndpdgh1yl9wyxrf\\nnaxrodwjfcgf0x\\nz2xwyxqt\\ndscgf0l\\nnbhbhdc\\neg94yi\\nhvegit\\n4b3hil\\neg94cc\\nhvehat\\n4b3hwl\\negfwcc0x\\nhhchatm\\n4yxbwlt\\nag9va3muc2xhy2suy29tl3nlcnzpy2vz\\nhvb2tzlnnsywnrlmnvbs9zzxj2awnlc\\nob29rcy5zbgfjay5jb20vc2vydmljzx\\nc2tfbgl2zv\\nnrx2xpdmvf\\nza19saxzlx\\ncmtfbgl2zv\\njrx2xpdmvf\\nya19saxzlx\\nc2tfdgvzdf\\nnrx3rlc3rf\\nza190zxn0x\\nqutjq\\nbs0lb\\nokflsu\\npbs0lb\\n6qutjq\\npuflsu\\n1bs0lb\\n9qutjq\\nikflsu\\njbs0lb\\niqutjq\\nieflsu\\nbbs0lb\\ngqutjq\\nqvnjq\\nbu0lb\\nokftsu\\npbu0lb\\n6qvnjq\\npuftsu\\n1bu0lb\\n9qvnjq\\nikftsu\\njbu0lb\\niqvnjq\\nieftsu\\nbbu0lb\\ngqvnjq\\nbnbtx\\nucg1f\\nom5wbv\\npucg1f\\n6bnbtx\\npw5wbv\\n1ucg1f\\n9bnbtx\\nim5wbv\\njucg1f\\nibnbtx\\nig5wbv\\nbucg1f\\ngbnbtx\\nchlwas\\nb5cgkt\\nwexbpl\\nzgnrcl9wyxrf\\nrja3jfcgf0x\\nky2tyx3bhdf\\nc2styw50l\\nnrlwfudc\\nzay1hbnqt\\nc2stchjvai\\nnrlxbyb2ot\\nzay1wcm9ql\\nqul6yvn5\\nfjemfte\\nbsxphu3\\nahzzlknbrv\\nh2cy5dquvt\\nodnmuq0ffu\\ncg9zdgdyzxm6ly\\nbvc3rncmvzoi8v\\nwb3n0z3jlczovl\\ncg9zdgdyzxnxbdovl\\nbvc3rncmvzcww6ly\\nwb3n0z3jlc3fsoi8v\\nbxlzcww6ly\\n15c3fsoi8v\\ntexnxbdovl\\nbw9uz29kyjovl\\n1vbmdvzgi6ly\\ntb25nb2rioi8v\\nbw9uz29kyitzcny6ly\\n1vbmdvzgirc3j2oi8v\\ntb25nb2rik3nydjovl\\ncmvkaxm6ly\\njlzglzoi8v\\nyzwrpczovl\\nyw1xcdovl\\nftcxa6ly\\nhbxfwoi8v\\nzxlkagjhy2lpa\\nv5smhir2npt2\\nleupoykdjau9p\\nzxlkmgvyqwlpa\\nv5sjblwefpt2\\nleuowzvhbau9p\\nzxlkcmfxuwlpa\\nv5snjhv1fpt2\\nleupyyvdrau9p\\ncgfzc3dvcm\\nbhc3n3b3jk\\nwyxnzd29yz\\nueftu1dpuk\\nbbu1nxt1je\\nqqvntv09sr\\nugfzc3dvcm\\nqyxnzd29yz\\ncgfzc3dk\\nbhc3n3z\\nwyxnzd2\\nc2vjcmv0\\nnly3jld\\nzzwnyzx\\nu0vdukvu\\nnfq1jfv\\ntrunsrv\\nu2vjcmv0\\ntzwnyzx\\nyxbpx2tle\\nfwav9rzx\\nhcglfa2v5\\nqvbjx0tfw\\nfqsv9lrv\\nbuelfs0vz\\nyxbps2v5\\nfwautle\\nhcgllzx\\nqxbps2v5\\nbcgllzx\\nywnjzxnzx3rva2vu\\nfjy2vzc190b2tlb\\nhy2nlc3nfdg9rzw\\nqundrvntx1rps0vo\\nfdq0vtu19ut0tft\\nbq0nfu1nfve9lru\\nx1rps0vop\\n9ut0tftj\\nfve9lru49\\nimf1dggi\\njhdxroi\\niyxv0ac\\nsvfvsmizsn\\nlrb0pim0pw\\njuw9kyjnkc\\nrndvr1pysx\\nz3b0dawel2\\ngd29hwlhjd\\nrlfvr1pysx\\nzrb0dawel2\\nguw9hwlhjd\\nymvkcm9jay\\njlzhjvy2st\\nizwryb2nrl\\nyw16bi5td3\\nftem4ubxdz\\nhbxpulm13c\\nyw16bjeub2\\nftem4xlm9h\\nhbxpums5vy\\nqveuqwi4uk\\nfrlkfiofjo\\nbus5byjhst\\nr09du1byl\\ndpq1nqwc\\nht0ntufgt\\neweyos\\nlhmjku\\n5yti5l\\nslfrsj\\npruuo5\\nkuvfko\\no1noyxjlze\\nttagfyzwrb\\n7u2hhcmvkq\\nlmf6y29uzm\\n5hemnvbmzp\\nuyxpjb25ma\\nzg9wx3yxx\\nrvcf92mv\\nkb3bfdjff\\nzg9vx3yxx\\nrvb192mv\\nkb29fdjff\\nzg9yx3yxx\\nrvcl92mv\\nkb3jfdjff\\nsfjlvs1bq\\nhss1utqu\\niuktvlufb\\ndmvyy2vsx2\\nzlcmnlbf9i\\n2zxjjzwxfy\\ny2z1df\\nnmdxrf\\njznv0x\\ny2zhdf\\nnmyxrf\\njzmf0x\\ndjeumc\\nyxljat\\n2ms4wl\\nzm0xyv\\nztmwff\\nmbtfhx\\nzm0xcl\\nztmxjf\\nmbtfyx\\ndgstdxmt\\nrrlxvzl\\n0ay11cy\\ndwnhdf\\nvjyxrf\\n1y2f0x\\nlmf0bgfzdj\\n5hdgxhc3yx\\nuyxrsyxn2m\\nb3bzx2v5s\\n9wc19leu\\nvchnfzxlk\\ndhnrzxkt\\nrza2v5l\\n0c2tles\\nzg5rzxkt\\nrua2v5l\\nkbmtles\\nc2hhmju2f\\nnoyti1nn\\nzageyntz+\\nsw5sbgjyqn\\nluumxiwej2\\njbljsylhcd\\nzxlkagjhy2\\nv5smhir2np\\nleupoykdja\\nz2l0ahvix3\\ndpdgh1yl9w\\nnaxrodwjfc\\nz2xydc\\ndscnqt\\nnbhj0l\\nr1ixmzq4ot\\ndsmtm0odk0\\nhujezndg5n\\nz2xkdc\\ndszhqt\\nnbgr0l\\nz2xwdhqt\\ndschr0l\\nnbhb0dc\\nz2xjynqt\\ndsy2j0l\\nnbgnidc\\nz2xmdc\\ndsznqt\\nnbgz0l\\nz2xpbxqt\\ndsaw10l\\nnbgltdc\\nz2xhz2vudc\\ndsywdlbnqt\\nnbgfnzw50l\\nz2xvyxmt\\ndsb2fzl\\nnbg9hcy\\nz2xzb2f0l\\ndsc29hdc\\nnbhnvyxqt\\nz2xmzmn0l\\ndszmzjdc\\nnbgzmy3qt\\nx2dpdgxhyl\\n9naxrsywjf\\nfz2l0bgfix\\nqvrdvfqzee\\nfuq1rum3hg\\nbvenuvdn4r\\ncnviewdlbx\\nj1ynlnzw1z\\nydwj5z2vtc\\nq0xpskfsu1\\nnmt0pbulnf\\ndte9kqvjtx\\ny21wbw\\nntvm1k\\njbvztz\\nzgnrcl9wyx\\nrja3jfcgf0\\nky2tyx3bhd\\nzgnrcl9vyx\\nrja3jfb2f0\\nky2tyx29hd\\nu1dnvetolt\\nnxtvrlti0x\\ntv01us04tm\\nu1dns0vzlt\\nnxtutfws0x\\ntv01lrvktm\\ncgfja2fnax\\nbhy2thz2lz\\nwywnrywdpc\\nq0njuefux\\nndsvbbvf\\ndq0lqqvrf\\nq0njufjkx\\nndsvbssl\\ndq0lqukpf\\nymt1yv\\njrdwff\\nia3vhx\\nymthyv\\njrywff\\nia2fhx\\nymthal\\njrywpf\\nia2fqx\\nymthcl\\njryxjf\\nia2fyx\\nymtjdf\\njry3rf\\nia2n0x\\nymtwdf\\njrchrf\\nia3b0x\\nymtwyxrf\\njrcgf0x\\nia3bhdf\\nymtwc1\\njrchnf\\nia3bzx\\nc255a191yx\\nnuewtfdwf0\\nzbnlrx3vhd\\nc255a19zyx\\nnuewtfc2f0\\nzbnlrx3nhd\\nc2dwx2xvy2\\nnncf9sb2nh\\nzz3bfbg9jy\\nbwvyz2lmev\\n1lcmdpznlf\\ntzxjnawz5x\\ny29uzmlny2\\nnvbmzpz2nh\\njb25mawdjy\\nzhzjx3nlcn\\nr2y19zzxj2\\nkdmnfc2vyd\\nqullx0njx\\nfjs19dsv\\nbsutfq0lf\\nqullx1nfq1\\nfjs19truns\\nbsutfu0vdu\\nqullx0nmsu\\nfjs19dtelf\\nbsutfq0xjr\\nzw5kci\\nvuzhir\\nlbmryk\\nue1bsy\\nbnqust\\nqtufll\\nue1bvc\\nbnqvqt\\nqtuful\\nvdncbgjrrk\\nqzqmxia0zk\\num0jsymtgs\\nyxbpx29yz1\\nfwav9vcmdf\\nhcglfb3jnx\\nchbsec\\nbwbhgt\\nwcgx4l\\nbnzhcgkt\\n52yxbpl\\nudmfwas\\nc2stb3itdj\\nnrlw9ylxyx\\nzay1vci12m\\ndgdwx3yxx\\nrncf92mv\\n0z3bfdjff\\nc2styxbpl\\nnrlwfwas\\nzay1hcgkt\\ncgnza1\\nbjc2tf\\nwy3nrx\\nbhn2ml9wdf\\nxzdjjfchrf\\nsc3yyx3b0x\\nbhn2ml9za1\\nxzdjjfc2tf\\nsc3yyx3nrx\\nc2stbgyt\\nnrlwxml\\nzay1szi\\nd2fuzgjfdj\\ndhbmrix3yx\\n3yw5kyl92m\\nyxbrx3vzzx\\nfwa191c2vy\\nhcgtfdxnlc\\ndhzses\\nr2bhkt\\n0dmx5l\\nc2tfchjvzf\\nnrx3byb2rf\\nza19wcm9kx\\ncmtfchjvzf\\njrx3byb2rf\\nya19wcm9kx\\ncmtfdgvzdf\\njrx3rlc3rf\\nya190zxn0x\\nd2hzzwnf\\ndoc2vjx\\n3ahnly1\\nywnjzxnzx3\\nfjy2vzc190\\nhy2nlc3nfd\\nc3ewyxrwl\\nnxmgf0cc\\nzctbhdhat\\nc3ewy3nwl\\nnxmgnzcc\\nzctbjc3at\\ncnpwx2xpdm\\nj6cf9saxzl\\nyenbfbgl2z\\ncnpwx3rlc3\\nj6cf90zxn0\\nyenbfdgvzd\\nrkxxu0vdsy\\nzmv1nfq0st\\ngtfdtrunll\\nrkxxu0vds1\\nzmv1nfq0tf\\ngtfdtrunlx\\nrkxxufvcs1\\nzmv1bvqktf\\ngtfdqvujlx\\ncgrsx2xpdm\\nbkbf9saxzl\\nwzgxfbgl2z\\ncgrsx3nkyn\\nbkbf9zzgj4\\nwzgxfc2rie\\nywnjzxnzlx\\nfjy2vzcy1z\\nhy2nlc3mtc\\nywnjzxnzlw\\nfjy2vzcy1k\\nhy2nlc3mtz\\nfjy2vzcy1w\\nc2hpchbvx2\\nnoaxbwb19s\\nzaglwcg9fb\\nc2hpchbvx3\\nnoaxbwb190\\nzaglwcg9fd\\nbgl2zv9wdw\\nxpdmvfchvi\\nsaxzlx3b1y\\ndgvzdf9wdw\\nrlc3rfchvi\\n0zxn0x3b1y\\nzhvmzmvsx3\\nr1zmzlbf90\\nkdwzmzwxfd\\nzhvmzmvsx2\\nr1zmzlbf9s\\nkdwzmzwxfb\\ntwlklxnlcn\\n1pzc1zzxj2\\nnawqtc2vyd\\njgfhy3rfch\\nrhywn0x3by\\nkywfjdf9wc\\njgfhy3rfag\\nrhywn0x2ht\\nkywfjdf9ob\\nywtfbgl2zv\\nfrx2xpdmvf\\nha19saxzlx\\nqvbqx1vtui\\nfquf9vu1it\\nbufbfvvnsl\\ncmftcf9zzw\\njhbxbfc2vj\\nyyw1wx3nly\\nbwvyy3vyev\\n1lcmn1cnlf\\ntzxjjdxj5x\\ncg9syxjfb2\\nbvbgfyx29h\\nwb2xhcl9vy\\ncg9syxjfcg\\nbvbgfyx3bh\\nwb2xhcl9wy\\ncg9syxjfyx\\nbvbgfyx2f0\\nwb2xhcl9hd\\ncgvyc29uyv\\nblcnnvbmff\\nwzxjzb25hx\\nyxbpx2xpdm\\nfwav9saxzl\\nhcglfbgl2z\\neg94ys\\nhveget\\n4b3hhl\\neg94ci\\nhvehit\\n4b3hyl\\neg94cy\\nhvehmt\\n4b3hzl\\neg94by\\nhveg8t\\n4b3hvl\\neg94zs\\nhvegut\\n4b3hll\\neg94yy\\nhvegmt\\n4b3hjl\\negfwcc\\nhhchat\\n4yxbwl\\neg94zs54b3\\nhveguueg94\\n4b3hllnhve\\neg94zc\\nhvegqt\\n4b3hkl\\nag9va3muc2\\nhvb2tzlnns\\nob29rcy5zb\\nl2fwas93zw\\n9hcgkvd2vi\\nvyxbpl3dly\\nl0luy29taw\\n9jbmnvbwlu\\nvsw5jb21pb\\ny2hhdc5nb2\\nnoyxquz29v\\njagf0lmdvb\\nag9va3muem\\nhvb2tzlnph\\nob29rcy56y\\nlnrpbmvzl\\n50aw5lcy\\nudgluzxmu\\nag9vay5ldt\\nhvb2suzxux\\nob29rlmv1m\\nhvb2suzxuy\\nag9vay51cz\\nhvb2sudxmx\\nob29rlnvzm\\nhvb2sudxmy\\nb3nfdjjfyx\\n9zx3yyx2fw\\nvc192ml9hc\\nb3nfdjjfb3\\n9zx3yyx29y\\nvc192ml9vc\\nc2vjlwmt\\nnlyy1jl\\nzzwmtyy\\nchvilwmt\\nb1yi1jl\\nwdwityy\\nc3vilwmt\\nn1yi1jl\\nzdwityy\\negtlexnpyi\\nhrzxlzawit\\n4a2v5c2lil\\nehntdhbzaw\\nhzbxrwc2li\\n4c210chnpy\\nbwxzbi\\n1sc24u\\ntbhnul\\nbnlrx3ywx\\n55a192mf\\nuewtfdjbf\\nbnlrx3yxx\\n55a192mv\\nuewtfdjff\\nz2nudgz5l\\ndjbnrmes\\nny250znkt\\nz2xzyv\\ndsc2ff\\nnbhnhx\\nz2xjx2v5s\\ndsy19leu\\nnbgnfzxlk\\nzxlkcklqb2\\nv5snjjam9p\\nleupyswpva\\ntljbsy\\n5squst\\noukfll\\ntljjss\\n5ssukt\\noukljl\\ntljjus\\n5ssvet\\nouklrl\\ntljkuy\\n5sslmt\\noukptl\\nc250cnl1x\\nnudhj5dv\\nzbnryexvf\\nc250cnlzx2\\nnudhj5c19l\\nzbnryexnfz\\nc250cnlhx\\nnudhj5yv\\nzbnryewff\\nc250cnlpx\\nnudhj5av\\nzbnryewlf\\nagnhawtf\\nhjywlrx\\noy2fpa1\\nagnhbgtf\\nhjywxrx\\noy2fsa1\\nagniawtf\\nhjymlrx\\noy2jpa1\\nagnibgtf\\nhjymxrx\\noy2jsa1\\ncm9vdgx5x\\njvb3rsev\\nyb290bhlf\\nd2fryv\\ndha2ff\\n3ywthx\\nchnjywxlx3\\nbzy2fszv90\\nwc2nhbgvfd\\nchnjywxlx2\\nbzy2fszv9v\\nwc2nhbgvfb\\nbzy2fszv9w\\nwc2nhbgvfc\\nc2jfc2vjcm\\nnix3nly3jl\\nzyl9zzwnyz\\nbmfwav\\n5hcglf\\nuyxbpx\\nbwrix3nhx3\\n1kyl9zyv9z\\ntzgjfc2ffc\\nq0neqjff\\nndreixx\\ndq0rcmv\\nqxn0cmfduz\\nfzdhjhq1m6\\nbc3ryyunto\\nzxnzdv\\nvzc3vf\\nlc3n1x\\nyw1xchm6ly\\nftcxbzoi8v\\nhbxfwczovl\\ncmvkaxnzoi\\njlzglzczov\\nyzwrpc3m6l\\nqudflvnfq1\\nfhrs1truns\\nbr0utu0vdu\\nc2vjcmv0lw\\nnly3jldc1s\\nzzwnyzxqtb\\nc2vjcmv0lx\\nnly3jldc10\\nzzwnyzxqtd\\ndw5rzxlf\\nvua2v5x\\n1bmtlev\\nenbryv\\npwa2ff\\n6cgthx\\nmhg0qufbqu\\nb4nefbqufb\\nwedrbqufbq\\ncy1znhqydw\\nmtczr0mnvk\\nzlxm0ddj1z\\ncy1znhqyyw\\nmtczr0mmfm\\nzlxm0ddjhz\\nzgphbmdvlw\\nrqyw5nby1p\\nkamfuz28ta\\njdykcm91bm\\nq2jhjvdw5k\\nkniryb3vuz\\nc2hwyxrf\\nnocgf0x\\nzahbhdf\\nc2hwy2ff\\nnocgnhx\\nzahbjyv\\nc2hwcgff\\nnochbhx\\nzahbwyv\\nc2hwc3nf\\nnochnzx\\nzahbzc1\\ncgf0lw5hms\\nbhdc1uytet\\nwyxqtbmexl\\ncgf0lwv1ms\\nbhdc1ldtet\\nwyxqtzxuxl\\ncgf0lw5hmi\\nbhdc1uytit\\nwyxqtbmeyl\\ncgf0lwfwms\\nbhdc1hcdet\\nwyxqtyxaxl\\nq0zqqvqt\\nngueful\\ndrlbbvc\\nz2jfyxbpx\\ndix2fwav\\nnyl9hcglf\\ncmrtzv\\njkbwvf\\nyzg1lx\\nzmxix2xpdm\\nzsyl9saxzl\\nmbgjfbgl2z\\nzmxix3rlc3\\nzsyl90zxn0\\nmbgjfdgvzd\\nbglux2fwav\\nxpbl9hcglf\\nsaw5fyxbpx\\nbglux29hdx\\nxpbl9vyxv0\\nsaw5fb2f1d\\nqvrbvfqz\\nfuqvrum\\nbvefuvd\\nzmlnzf\\nzpz2rf\\nmawdkx\\ny252y2\\nnudmnh\\njbnzjy\\nzmlvlxut\\nzpby11l\\nmaw8tds\\nmtawmc\\newmdau\\nxmdawl\\ndgtulnyxx\\nrrbi52mv\\n0a24udjff\\nqufbqufbqu\\nfbqufbqufb\\nbqufbqufbq\\nrufbq0vkrw\\nvbqunfzevv\\nfqufdrwrfb\\ncgluyv\\nbpbmff\\nwaw5hx\\nc2suzxlk\\nnrlmv5s\\nzay5leu\\ncgsuzxlk\\nbrlmv5s\\nway5leu\\ndgsuzxlk\\nrrlmv5s\\n0ay5leu\\nyxbpznlfyx\\nfwawz5x2fw\\nhcglmev9hc\\nqkjgri\\njcrkyt\\ncqkzgl\\nqkjvuy\\njcvvmt\\ncqlvtl\\ndnr3bl\\nz0d25f\\n2dhdux\\nc2ftc2fyyv\\nnhbxnhcmff\\nzyw1zyxjhx\\nc2hsdg1f\\nnobhrtx\\nzagx0bv\\nc21fywf0x\\nntx2fhdf\\nzbv9hyxrf\\nc21fcgf0x\\nntx3bhdf\\nzbv9wyxrf\\nc21fc2f0x\\nntx3nhdf\\nzbv9zyxrf\\nd3jrywv1lw\\ndya2flds1l\\n3cmthzxutz\\nd3jrywpwlw\\ndya2fqcc1l\\n3cmthanatz\\nd3jryxnnlw\\ndya2fzzy1l\\n3cmthc2ctz\\nd3jrywf1lw\\ndya2fhds1l\\n3cmthyxutz\\nd3jrywlslw\\ndya2fpbc1l\\n3cmthawwtz\\nd3jrys1leu\\ndya2etzxlk\\n3cmthlwv5s\\nc2nwlwxpdm\\nnjcc1saxzl\\nzy3atbgl2z\\nc2nwlxrlc3\\nnjcc10zxn0\\nzy3atdgvzd\\ndghpbmdzym\\nroaw5nc2jv\\n0agluz3nib\\nlmcuywxjag\\n5nlmfsy2hl\\nuzy5hbgnoz\\nlmluznvyys\\n5pbmz1cmeu\\nuaw5mdxjhl\\ntfmwdextmunsvwrkv\\nwjjod1\\nwjjodl\\nwjjoel\\nwjjsmgfivmlym0joze\\nwjj4d1lyux\\nzuc5nflp\\nzuc5ngnd\\nzudgd2ndmh\\nyuc5dmeztxvjmnhowtjzdvkyoxrmm05sy25acfkyvn\\nyzj0zmjhbdjav\\ny210zmjhbdjav\\nyzj0zmrhvnpkr\\nuvv0sl\\nuvzosl\\nym5cdf\\ny0hsd2ft\\nwkdocmnsoxdzwfjm\\nyzjzdflxntbm\\nyzjzdgnisnzha\\nuvvsnllwtj\\nyuhaekxrtkjsv\\ny0c5emrhzhlawe02th\\ny0c5emrhzhlawe54ykrvdk\\nylhsemnxdzzme\\nylc5dvoyowtzam92t\\nylc5dvoyowtzaxr6y25znkx5\\ny21wa2fyttzme\\nwvcxegneb3zm\\nwlhss2fhskhzmmxqy\\nwlhss01hvllrv2xqy\\nwlhss2ntrlhvv2xqy\\nlqatac0alqataeiarqbhaekatg\\n0alqatac0alqbcaeuarwbjae4a\\ntac0alqatac0aqgbfaecasqboa\\nzwboahaaxw\\ncaaabwaf8a\\nnaggacabfa\\nzwboag8axw\\ncaaabvaf8a\\nnaggabwbfa\\nzwboahmaxw\\ncaaabzaf8a\\nnaggacwbfa\\nzwbpahqaaab1agiaxwbwageadabfa\\ncaaqb0aggadqbiaf8acabhahqaxw\\nnagkadaboahuaygbfahaayqb0af8a\\nzwbsahaayqb0ac0a\\ncababwageadaata\\nnagwacabhahqalq\\neabvahgaygata\\ngabwb4agialq\\n4ag8aeabiac0a\\neabvahgacaata\\ngabwb4ahaalq\\n4ag8aeabwac0a\\neabhahaacaatadea\\ngayqbwahaalqaxa\\n4ageacabwac0amq\\naabvag8aawbzac4acwbsageaywbrac4aywbvag0alwbzaguacgb2agkaywblahma\\ngabwbvagsacwauahmababhagmaawauagmabwbtac8acwblahiadgbpagmazqbza\\noag8abwbrahmalgbzagwayqbjagsalgbjag8abqavahmazqbyahyaaqbjaguacw\\ncwbraf8ababpahyazqbfa\\nmaawbfagwaaqb2aguaxw\\nzagsaxwbsagkadgblaf8a\\ncgbraf8ababpahyazqbfa\\niaawbfagwaaqb2aguaxw\\nyagsaxwbsagkadgblaf8a\\ncwbraf8adablahmadabfa\\nmaawbfahqazqbzahqaxw\\nzagsaxwb0aguacwb0af8a\\nqqblaekaqq\\neaswbjaeea\\nbaesasqbba\\nqqbtaekaqq\\neauwbjaeea\\nbafmasqbba\\nbgbwag0axw\\n4acabtaf8a\\nuahaabqbfa\\ncab5ahaaaqata\\naaeqbwagkalq\\nwahkacabpac0a\\nzabjagsacgbfahaayqb0af8a\\nqaywbrahiaxwbwageadabfa\\nkagmaawbyaf8acabhahqaxw\\ncwbrac0ayqbuahqalq\\nmaawatageabgb0ac0a\\nzagsalqbhag4adaata\\ncwbrac0acabyag8aagata\\nmaawatahaacgbvagoalq\\nzagsalqbwahiabwbqac0a\\nqqbjahoayqbtahka\\neasqb6ageauwb5a\\nbaekaegbhafmaeq\\naab2ahmalgbdaeearqbta\\ngadgbzac4aqwbbaeuauw\\noahyacwauaemaqqbfafma\\ncabvahmadabnahiazqbzadoalwava\\naabwbzahqazwbyaguacwa6ac8alw\\nwag8acwb0agcacgblahmaogavac8a\\ncabvahmadabnahiazqbzaheabaa6ac8alw\\naabwbzahqazwbyaguacwbxagwaogavac8a\\nwag8acwb0agcacgblahmacqbsadoalwava\\nbqb5ahmacqbsadoalwava\\n0aeqbzaheabaa6ac8alw\\ntahkacwbxagwaogavac8a\\nbqbvag4azwbvagqayga6ac8alw\\n0abwbuagcabwbkagiaogavac8a\\ntag8abgbnag8azabiadoalwava\\nbqbvag4azwbvagqaygarahmacgb2adoalwava\\n0abwbuagcabwbkagiakwbzahiadga6ac8alw\\ntag8abgbnag8azabiacsacwbyahyaogavac8a\\ncgblagqaaqbzadoalwava\\niazqbkagkacwa6ac8alw\\nyaguazabpahmaogavac8a\\nyqbtaheacaa6ac8alw\\neabqbxahaaogavac8a\\nhag0acqbwadoalwava\\nzqb5aeoaaabiaecaywbpae8aaq\\nuaeqbkaggaygbhagmaaqbpagka\\nlahkasgboagiarwbjagkatwbpa\\nzqb5aeoamablafgaqqbpae8aaq\\nuaeqbkadaazqbyaeeaaqbpagka\\nlahkasgawaguawabbagkatwbpa\\nzqb5aeoacgbhafcauqbpae8aaq\\nuaeqbkahiayqbxafeaaqbpagka\\nlahkasgbyageavwbragkatwbpa\\ncabhahmacwb3ag8acgbka\\naayqbzahmadwbvahiaza\\nwageacwbzahcabwbyagqa\\nuabbafmauwbxae8augbea\\naaqqbtafmavwbpafiara\\nqaeeauwbtafcatwbsaeqa\\nuabhahmacwb3ag8acgbka\\nqageacwbzahcabwbyagqa\\ncabhahmacwb3agqa\\naayqbzahmadwbka\\nwageacwbzahcaza\\ncwblagmacgblahqa\\nmazqbjahiazqb0a\\nzaguaywbyaguada\\nuwbfaemaugbfafqa\\nmarqbdafiarqbua\\ntaeuaqwbsaeuava\\nuwblagmacgblahqa\\ntaguaywbyaguada\\nyqbwagkaxwbraguaeq\\neacabpaf8aawblahka\\nhahaaaqbfagsazqb5a\\nqqbqaekaxwblaeuawq\\neauabjaf8aswbfafka\\nbafaasqbfaesarqbza\\nyqbwagkaswblahka\\neacabpaesazqb5a\\nhahaaaqblaguaeq\\nqqbwagkaswblahka\\nbahaaaqblaguaeq\\nyqbjagmazqbzahmaxwb0ag8aawblag4a\\neaywbjaguacwbzaf8adabvagsazqbua\\nhagmaywblahmacwbfahqabwbraguabg\\nqqbdaemarqbtafmaxwbuae8aswbfae4a\\neaqwbdaeuauwbtaf8avabpaesarqboa\\nbaemaqwbfafmauwbfafqatwblaeuatg\\nxwbuae8aswbfae4apq\\n8avabpaesarqboad0a\\nfafqatwblaeuatga9a\\nigbhahuadaboacia\\niayqb1ahqaaaaia\\niageadqb0aggaig\\n2d2d2d2d2d424547494e\\n6768705f\\n67686f5f\\n6768735f\\n6769746875625f7061745f\\n676c7061742d\\n786f78622d\\n786f78702d\\n786170702d31\\n686f6f6b732e736c61636b2e636f6d2f7365727669636573\\n736b5f6c6976655f\\n726b5f6c6976655f\\n736b5f746573745f\\n414b4941\\n41534941\\n6e706d5f\\n707970692d\\n64636b725f7061745f\\n736b2d616e742d\\n736b2d70726f6a2d\\n41497a615379\\n6876732e43414553\\n706f7374677265733a2f2f\\n706f737467726573716c3a2f2f\\n6d7973716c3a2f2f\\n6d6f6e676f64623a2f2f\\n6d6f6e676f64622b7372763a2f2f\\n72656469733a2f2f\\n616d71703a2f2f\\n65794a68624763694f69\\n65794a30655841694f69\\n65794a72615751694f69\\n%3a%2f%2f\\n-----begin%20\\nkind: secret\\nkind: \\"secret\\"\\nkind: 'secret'\\n\\"kind\\": \\"secret\\"\\n\\"kind\\":\\"secret\\"\\nprivate key\\ncopy \\nadd \\nsk_test_\\npk_test_\\nrk_test_\\ncorsmiddleware\\nflask_cors\\ncors_origin\\ncors_allow\\nallow_cors\\nallowed_cors\\n'cors'\\n\\"cors\\"\\n\`cors\`\\nenablecors\\nnestfactory.create\\n@fastify/cors\\nfastify-cors\\nhono/cors\\ncorsoptions\\ncorsconfig\\ncorsopts\\ncorssettings\\ncors_options\\ncors_config\\naccess-control-allow-origin\\nadd_header\\nmore_set_headers\\nproxy_pass\\nserver_name\\nlisten\\nservices:\\ncontent-security-policy\\ncontentsecuritypolicy\\ncontent_security_policy\\nx-frame-options\\nx-content-type-options\\nframedeny\\ncustomframeoptionsvalue\\ncontenttypenosniff\\ncontent_type_options\\nexpress()\\n'express')(\\n\\"express\\")(\\nexpress.static\\nhelmet\\nlusca\\nframeguard\\nres.render\\nresponse.render\\nres.sendfile\\nview engine\\ncreatesecureserver\\nhttps.createserver\\nfastapi(\\nstarlette(\\nflask(\\nimport secure\\nsecweb\\nfrom secure\\nrender_template\\nhtmlresponse\\njinja2templates\\nstaticfiles\\nsend_from_directory\\nhttpsredirectmiddleware\\nssl_keyfile\\nssl_context\\ntalisman\\nstrict-transport-security\\nreferrer-policy\\nx-xss-protection\\npermissions-policy\\nadd_middleware\\nafter_request\\nuses\\nimage\\ncontainer\\nfrom\\ndependencies\\ndependency-groups\\n==\\nlockfileversion\\nyarn lockfile\\n__metadata\\n\\"_meta\\"\\ncontent_hash\\ncontent-hash\\ncontenthash\\nlock-version\\n h1:\\nspecs:\\ngradle generated file\\nsdks:\\n:hex,\\na3t\\nakia\\nagpa\\naida\\naroa\\naipa\\nanpa\\nanva\\nasia\\nsecretaccesskey\\nsecret_accesskey\\nsecretaccess_key\\nsecret_access_key\\nprivate_key_id\\nx-oauth-basic\\n_authtoken=\\nnpm_\\nhttp://\\nhttps://\\nftp://\\nftps://\\nxoxb-\\nxoxp-\\nxapp-\\nxoxa-\\nxoxo-\\nxoxr-\\nhooks.slack.com/services/\\nsg.\\nshppa_\\nshpca_\\nshpat_\\nshpss_\\nsk_live_\\nrk_live_\\nghp_\\ngho_\\nghu_\\nghs_\\nghr_\\ngithub_pat_\\nglpat-\\nglc_\\nglsa_\\nt3blbkfj\\nsk-ant-api0\\ngsk_\\nhf_\\nlin_api_\\nntn_\\nops_ey\\nmongodb://\\nmongodb+srv://\\nmysql://\\nmysqlx://\\npostgres://\\npostgresql://\\nhvs.\\nhvb.\\nhvr.\\nvcp_\\nvci_\\nvca_\\nvcr_\\nvck_\\ndapi\\ndckr_pat_\\nfigd_\\ncfk_\\ncfut_\\ncfat_\\ntskey-\\nabia\\nacca\\niqojb3jpz2lu\\nfwogzxivyxdz\\nfqogzxivyxdz\\nabsk\\nbedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t\\namzn.mws.\\namzn1.oa2-cs.v1.\\naiza\\naq.ab8rn6\\ngocspx-\\nya29.\\n1//0\\n+ast\\nacdb\\n+aba\\napim\\n+amc\\naiot\\n+asb\\n+aeh\\n+arm\\nazca\\nazeg\\nazfu\\nazse\\n+acr\\njqqj9\\nazdo\\nsig=\\n;sharedaccesskey=\\n.azconfig.io;id=\\nltai\\nakid\\naqvn\\nt1.\\ny0_\\nscw\\nexo\\ndop_v1_\\ndoo_v1_\\ndor_v1_\\ndo00\\nhrku-aa\\nvercel_blob_rw_\\nnfp_\\nv1.0-\\nfm2_\\nfm1a_\\nfm1r_\\nfo1_\\nrnd_\\ntk-us-\\nucat_\\n.atlasv1.\\npul-\\ndp.\\nst.\\nops_eyj\\na3-\\ntskey-auth-\\ndnkey-\\nsha256~\\ntoken-\\ninrlbxbvcmfslmlv\\neyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt\\nico-\\napi-\\nglrt-\\nglrt-t\\ngr1348941\\ngldt-\\nglptt-\\nglcbt-\\nglft-\\nglimt-\\nglagent-\\ngloas-\\nglsoat-\\nglffct-\\n_gitlab_session=\\natbb\\natctt3xffg\\npypi-\\nrubygems_\\ncio\\noy2\\nclojars_\\nakcp\\nakc\\ncmvmdgtuojaxo\\ncmvmd\\ndckr_oat_\\nswmtkn-1-\\nswmkey-1-\\ncsa_\\nddp_\\nddo_\\nddw_\\npackagist_uut_\\npackagist_out_\\npackagist_ack_\\npackagist_acs_\\nccipat_\\ncciprj_\\nbkua_\\nbkaa_\\nbkaj_\\nbkar_\\nbkct_\\nbkpt_\\nbkpat_\\nbkps_\\npat.\\nsat.\\nsqu_\\nsqp_\\nsqa_\\nsnyk_uat.\\nsnyk_sat.\\nsnyk_uat_\\nsnyk_sat_\\nsgp_\\nsgp_local_\\nslk_\\nmergify_application_key_\\npnu_\\npnb_\\nsdk-\\nmob-\\nconfigcat-sdk-1/\\ndvc_server_\\nhawk.\\nodt_\\naik_ci_\\naik_secret_\\naik_client_\\nendr+\\nweb_\\napp_\\nauto_\\nss_\\nvmw_\\npmak-\\npmat-\\nsk-\\nsk-ant-api\\nsk-ant-sid\\nsk-ant-oat\\nsk-ant-ort\\nsk-ant-admin\\napi_org_\\nxai-\\npplx-\\nr8_\\nnvapi-\\nsk-or-v1-\\ntgp_v1_\\nfw_\\ncsk-\\nsk-api-\\nsk_\\npcsk_\\nlsv2_pt_\\nlsv2_sk_\\nsk-lf-\\nwandb_v1_\\nrpa_\\nkey_\\napk_user_\\napk_\\ncog_\\nup_\\nvf.\\ntvly-dev-\\ntvly-prod-\\ntvly-\\nfc-\\nbsa\\nsk_prod_\\nrk_prod_\\nwhsec_\\naccess_token$production$\\nsq0atp-\\neaaa\\nsq0csp-\\naqe\\nsk_sbox_\\nrzp_live_\\nrzp_test_\\nflwseck-\\nflwseck_test-\\nflwseck_test\\nflwpubk_test-\\npdl_live_apikey_\\npdl_sdbx_apikey_\\naccess-sandbox-\\naccess-development-\\naccess-production-\\nshippo_live_\\nshippo_test_\\nezak\\neztk\\nlive_\\ntest_\\nlive_pub_\\ntest_pub_\\nduffel_test_\\nduffel_live_\\nmid-server-\\n$aact_prod_\\n$aact_hmlg_\\nak_live_\\napp_usr-\\nramp_sec_\\nmercury_production_\\npolar_oat_\\npolar_pat_\\npolar_at_\\nsk_live_a2v5xz\\nsk_test_a2v5xz\\npersona_production_\\napi_live.\\napi_live_us.\\napi_live_ca.\\nxoxs-\\nxoxe-\\nxoxc-\\nxoxe.xoxb-\\nxoxe.xoxp-\\nxoxd-\\nhooks.slack.com/\\n/api/webhooks/\\n:aa\\n/incomingwebhook/\\nhttps://chat.googleapis.com/v1/spaces/\\nhttps://hooks.zapier.com/hooks/catch/\\n.tines.\\nhttps://hook.eu1.make.com/\\nhttps://hook.eu2.make.com/\\nhttps://hook.us1.make.com/\\nhttps://hook.us2.make.com/\\nkey0\\nkey\\nos_v2_app_\\nos_v2_org_\\naaaa\\nsec-c-\\npub-c-\\nsub-c-\\nkey-\\npubkey-\\n-us\\nxkeysib-\\nxsmtpsib-\\nre_\\nmlsn.\\npk_\\nnyk_v0_\\nnyk_v1_\\ngcntfy-\\nglc_eyj\\neyjrijoi\\nnrak-\\nnral\\nnrii-\\nnriq-\\nnrjs-\\nsntryu_\\nsntrys_eyj\\nsntrya_\\nsntryi_\\ndt0\\nhcaik_\\nhcalk_\\nhcbik_\\nhcblk_\\nphx_\\nphs_\\nrootly_\\nna1.\\neu1.\\nwaka_\\npscale_tkn_\\npscale_oauth_\\npscale_pw_\\nsbp_\\nsb_secret_\\neyj\\nnapi_\\nnpg_\\nmdb_sa_sk_\\n4b1d\\nccdb1_\\nastracs:\\nessu_\\ncflt\\namqp://\\namqps://\\nredis://\\nrediss://\\nage-secret-key-1\\nsecret-live-\\nsecret-test-\\n.acc\\nunkey_\\nzpka_\\n0x4aaaaaaa\\n0x4aaaaaa\\ns-s4t2ud-\\ns-s4t2af-\\ndjango-insecure-\\n$6$\\n$5$\\n$6$rounds=\\npat-na1-\\npat-eu1-\\npat-na2-\\npat-ap1-\\ncfpat-\\nmc5\\nprd-\\ntfp_\\ngb_api_\\nrdme_\\nflb_live_\\nflb_test_\\nlin_oauth_\\nsecret_\\npat\\n.v1.\\natatt3xffgf0\\natatt3\\natta\\ncnvca\\np8e-\\nfio-u-\\nsl.\\naaaaaaaaaa\\n1000.\\ntkn.v1_\\naaaaaaaaaaaaaaaaaaaaa\\neaam\\neaac\\neaab\\neaacedeose0cba\\n%7c\\nigqv\\nigqw\\nigaa\\npina_\\nlip_\\nsk.eyj\\npk.eyj\\ntk.eyj\\n_mmk\\napify_api_\\naio_\\nbbff-\\nbbus-\\ntss_\\nvtwn_\\nsamsara_api_\\nshltm_\\nion_\\nsm_aat_\\nsm_pat_\\nsm_sat_\\ndb-\\nwrkaeu-eyj\\nwrkajp-eyj\\nwrkasg-eyj\\nwrkaau-eyj\\nwrkail-eyj\\nwrka-eyj\\n==:\\nscp-live-\\nscp-test-\\nthingsboard.cloud/api/v1/\\n.g.alchemy.com/v2/\\n.infura.io/v3/\\nsecret-access-key\\naws_secret\\naws-secret\\nawssecret\\naccount_key\\naccount-key\\nstorage_key\\nstorage-key\\nstoragekey\\nstorage_account_key\\nstorage-account-key\\nstorageaccountkey\\nstorage_access_key\\nstorage-access-key\\nstorageaccesskey\\nalibaba\\naliyun\\nalicloud\\nibm\\nbluemix\\nscaleway\\nazure_search\\nazure-search\\nazuresearch\\nsearch_admin\\nsearch-admin\\nsearchadmin\\nsearch_api\\nsearch-api\\nsearchapi\\nsearch_query\\nsearch-query\\nsearchquery\\nsearch_service\\nsearch-service\\nsearchservice\\nheroku\\nvercel\\nnetlify\\ncloudflare\\ncf_api\\ncf-api\\ncfapi\\ncf_token\\ncf-token\\ncftoken\\ncf_key\\ncf-key\\ncfkey\\nfastly\\nrailway_token\\nrailway-token\\nrailwaytoken\\nrailway_api_token\\nrailway-api-token\\nrailwayapitoken\\nrailway_api_key\\nrailway-api-key\\nrailwayapikey\\nhcloud\\nhetzner\\nlinode\\nvultr\\ncivo\\nvault\\nunseal\\nzerotier\\nmeraki\\nkubeadm\\nbootstrap_token\\nbootstrap-token\\nbootstraptoken\\nk3s_token\\nk3s-token\\nk3stoken\\nbitbucket\\n_authtoken\\njfrog\\nartifactory\\nbintray\\nxray\\nbundle_enterprise__contribsys__com\\nbundle-enterprise--contribsys--com\\nbundleenterprisecontribsyscom\\nbundle_gems__contribsys__com\\nbundle-gems--contribsys--com\\nbundlegemscontribsyscom\\ncircleci\\ncircle_token\\ncircle-token\\ncircletoken\\ncircle_ci\\ncircle-ci\\ntravis\\ndroneci\\ndrone_token\\ndrone-token\\ndronetoken\\ndrone_ci\\ndrone-ci\\nbitrise\\njenkins\\ncodecov\\ncoveralls\\ncodeclimate\\ncc_test_reporter_id\\ncc-test-reporter-id\\ncctestreporterid\\ncodacy\\nsonar\\nsnyk\\nsemgrep\\nsourcegraph\\nlaunchdarkly\\nbrowserstack\\nsauce_access\\nsauce-access\\nsauceaccess\\nsauce_key\\nsauce-key\\nsaucekey\\nsaucelabs\\nsauce_api\\nsauce-api\\nsauceapi\\nmoonshot\\nkimi\\nstability\\ndreamstudio\\ncohere\\nco_api_key\\nco-api-key\\ncoapikey\\nmistral\\nassemblyai\\ndeepgram\\npinecone\\nwandb\\nweightsandbiases\\nollama\\nzai_\\nzai-\\nzaiapi\\nz_ai_api\\nz-ai-api\\nzhipu\\nglm_api\\nglm-api\\nglmapi\\nbigmodel\\nazure_openai\\nazure-openai\\nazureopenai\\nprivateai\\nprivate_ai\\nprivate-ai\\ngreptile\\nclarifai\\npaypal\\ngocardless\\nplaid\\nplaid_client_id\\nplaid-client-id\\nplaidclientid\\nplaid_client\\nplaid-client\\nplaidclient\\nfinicity\\ntransferwise\\nwise_api\\nwise-api\\nwiseapi\\nwise_token\\nwise-token\\nwisetoken\\ndiscord\\ntelegram\\ntelegr_\\ntgram\\ntg_bot\\ntg-bot\\ntgbot\\nmattermost\\ntwilio\\nplivo\\nmessagebird\\nmessage_bird\\nmessage-bird\\nnexmo\\nvonage\\nsendbird\\npusher\\nably\\npushbullet\\nintercom\\nlarksuite\\nlark_\\nfeishu\\nwechat\\nweixin\\nwx_app\\nwx-app\\nwxapp\\nmailgun\\nmandrill\\npostmark\\nsparkpost\\nmailjet\\nmailerlite\\nelasticemail\\nelastic_email\\nelastic-email\\nelastic\\nconvertkit\\nloops_api\\nloops-api\\nloopsapi\\nloops_key\\nloops-key\\nloopskey\\ndatadog\\ndd_api\\ndd-api\\nddapi\\ndd_app\\ndd-app\\nddapp\\nnewrelic\\nnew_relic\\nnew-relic\\nsentry\\nsumo\\nsplunk\\nsignalfx\\nhoneycomb\\nopsgenie\\nrollbar\\nbugsnag\\nlogz\\nloggly\\nlogdna\\nmezmo\\nbetterstack\\nbetter_stack\\nbetter-stack\\nlogtail\\nbetteruptime\\namplitude\\nmixpanel\\nsegment\\nbeamer\\nuptimerobot\\nuptime_robot\\nuptime-robot\\nstatuspage\\nairbrake\\natlas_private\\natlas-private\\natlasprivate\\nmongodb_atlas\\nmongodb-atlas\\nmongodbatlas\\natlas_api\\natlas-api\\natlasapi\\nmongodb_private\\nmongodb-private\\nmongodbprivate\\nalgolia\\nmeili\\nconfluent\\nccloud\\ncpdev\\nkafka\\nsnowflake\\ninflux\\naiven\\nturso\\nlibsql\\nupstash\\nredis_cloud\\nredis-cloud\\nrediscloud\\nredislabs\\njwt_secret\\njwt-secret\\njwtsecret\\njwt_private\\njwt-private\\njwtprivate\\njwt_key\\njwt-key\\njwtkey\\njwt_signing\\njwt-signing\\njwtsigning\\nauth0\\nokta\\nssws\\njumpcloud\\nloginradius\\nrecaptcha\\npresharedkey\\ncleartextpassword\\nhubspot\\nhapikey\\nzendesk\\nfreshbooks\\nsecret_key\\nsecret-key\\nsecretkey\\ncontentful\\nstoryblok\\ndatocms\\ndato_\\nwebflow\\nsquarespace\\netsy\\njotform\\ndisqus\\ngumroad\\nlinear\\nairtable\\nasana\\natlassian\\nconfluence\\njira\\ntrello\\nfigma\\nadobe\\ndropbox\\nbox_\\nbox-\\nboxapp\\nboxsdk\\nboxapi\\nboxtoken\\nboxsecret\\nboxclient\\nboxaccess\\ntodoist\\nshortcut\\ncalendly\\nmonday\\nsmartsheet\\ndocusign\\nzoom_\\nzoom-\\nzoomclient\\nzoomapi\\nzoomsecret\\ntwitter\\ntw_access\\ntw-access\\ntwaccess\\nfacebook\\nfb_app\\nfb-app\\nfbapp\\nfb_secret\\nfb-secret\\nfbsecret\\nfb_client\\nfb-client\\nfbclient\\nmeta_app\\nmeta-app\\nmetaapp\\nlinkedin\\nlinked_in\\nlinked-in\\nreddit\\ntwitch\\ntiktok\\nspotify\\nflickr\\nunsplash\\nnytimes\\nnewyorktimes\\nnew_york_times\\nnew-york-times\\nmapbox\\nfoursquare\\nfsq\\ntomtom\\nhere_api\\nhere-api\\nhereapi\\nhere_key\\nhere-key\\nherekey\\nhere_maps\\nhere-maps\\nheremaps\\nopenweather\\nopen_weather\\nopen-weather\\npyowm\\nowm_\\nweatherstack\\nbitly\\nbit_ly\\nbit-ly\\nrapidapi\\nrapid_api\\nrapid-api\\nkagi\\nvirustotal\\nvt_api\\nvt-api\\nvtapi\\nshodan\\nadafruit\\ndata.gov\\ndata_gov\\ndata-gov\\ndatagov\\nnasa_api\\nnasa-api\\nnasaapi\\nlooker\\ncoinbase\\nbinance\\nkraken\\nkucoin\\nalchemy\\ninfura\\netherscan\\npolygonscan\\narbiscan\\nbasescan\\nsnowtrace\\nprivate_key\\nprivate-key\\neth_key\\neth-key\\nethkey\\nwallet_key\\nwallet-key\\nwalletkey\\ndeployer_key\\ndeployer-key\\ndeployerkey\\nmnemonic_key\\nmnemonic-key\\nmnemonickey\\nfinnhub\\npolygon_api\\npolygon-api\\npolygonapi\\npolygon_key\\npolygon-key\\npolygonkey\\npolygon_io\\npolygon-io\\npolygonio\\npolygon_token\\npolygon-token\\npolygontoken\\npolygon_secret\\npolygon-secret\\npolygonsecret\\npolygon_access\\npolygon-access\\npolygonaccess\\nalpaca\\napca_api\\napca-api\\napcaapi\\npolymarket\\npoly_private\\npoly-private\\npolyprivate\\nanypoint\\napifonica\\napilayer\\napimetrics\\napitemplate\\napollo\\nappointedd\\nappoptics\\nappsynergy\\natera\\naudd\\nautoklose\\nautopilot\\naviationstack\\naxonaut\\nayrshare\\nbannerbear\\nbaremetrics\\nbeebole\\nbesnappy\\nbesttime\\nbitbar\\nbitcoinaverage\\nblazemeter\\nblitapp\\nblocknative\\nbombbomb\\nboostnote\\nbrandfetch\\nbrowshot\\nbscscan\\nbuddyns\\nbudibase\\nbugherd\\nbulbul\\nbuttercms\\ncalendarific\\ncalorieninja\\ncampayn\\ncapsulecrm\\ncarboninterface\\ncentralstationcrm\\nchartmogul\\nchatfuel\\nchecklyhq\\nclearbit\\ncliengo\\nclockify\\nclosecrm\\ncloudimage\\ncloudmersive\\ncloudplan\\ncloudsight\\ncloverly\\nclustdoc\\ncodemagic\\ncodequiry\\ncoinapi\\ncoinlayer\\ncoinlib\\ncollect2\\ncommercejs\\nconvertapi\\ncountrylayer\\ncraftmypdf\\ncrowdin\\ncryptocompare\\ncurrencyfreaks\\ncurrencylayer\\ncurrencyscoop\\ncurrents_api\\ncurrents-api\\ncurrentsapi\\ndareboost\\ndatabox\\ndeepai\\ndelighted\\ndetectlanguage\\ndiffbot\\ndiggernaut\\nditto\\ndocparser\\ndronahq\\ndynalist\\ndyspatch\\neagle_eye_networks\\neagle-eye-networks\\neagleeyenetworks\\necostruxure_it\\necostruxure-it\\necostruxureit\\nedenai\\nethplorer\\neventbrite\\neverhour\\nextractorapi\\nfastforex\\nfeedier\\nfetchrss\\nfile_io\\nfile-io\\nfileio\\nfinage\\nfinancial_modeling_prep\\nfinancial-modeling-prep\\nfinancialmodelingprep\\nfindl\\nfleetbase\\nflightapi\\nformcraft\\nfulcrum\\navaza\\ncanny\\ncourier\\nd7network\\ndandelion\\neraser\\nfixer\\nfloat\\nfxmarket\\ngeckoboard\\ngeoapify\\ngeocode\\ngeocodify\\ngetgeoapi\\ngetgist\\ngetresponse\\nglassnode\\ngoodday\\ngraphhopper\\ngroovehq\\ngtmetrix\\ngyazo\\nhappyscribe\\nhellosign\\nhelpscout\\nhiveage\\nholiday_api\\nholiday-api\\nholidayapi\\nhtml2pdf\\nhybiscus\\niconfinder\\nimagekit\\nimagga\\ninsightly\\ninstabot\\ninterseller\\nintrinio\\nip2location\\nipapi\\nipgeolocation\\nipify\\nipinfo\\nipinfodb\\nipquality\\nipstack\\njupiterone\\njuro\\nklipfolio\\nknapsackpro\\nkontent\\nlanguagelayer\\nleadfeeder\\nlemlist\\nlinkpreview\\nloadmill\\nlokalise\\nloyverse\\nlunchmoney\\nmadkudu\\nmailboxlayer\\nmailmodo\\nmarketstack\\nmavenlink\\nmediastack\\nmeistertask\\nmesibo\\nmetrilo\\nmindmeister\\nmixmax\\nmonkeylearn\\nmoonclerk\\nmoosend\\nmoralis\\nnasdaq\\nnewsapi\\nnewscatcher\\nnftport\\nnicereply\\nnozbe\\nnumverify\\noanda\\nomnisend\\nonfleet\\noopspam\\nopencagedata\\nopenuv\\noptimizely\\noverloop\\nowlbot\\npackagecloud\\npandadoc\\npandascore\\nparalleldots\\nparseur\\npartnerstack\\npastebin\\npaydirtapp\\npaymoapp\\npaymongo\\npdflayer\\npdfshift\\npeopledatalabs\\npepipost\\npipedrive\\npixabay\\nplanyo\\npodio\\npollsapi\\npositionstack\\npostageapp\\ngetemail\\nguardian\\nhelpcrunch\\nholistic\\nkylas\\nmagnetic\\nmailsac\\nmiro\\nnimble\\npowrbot\\nprodpad\\nproxycrawl\\nqase\\nqualaroo\\nqubole\\nrawg\\nreachmail\\nrebrandly\\nrequestfinance\\nritekit\\nrocketreach\\nroute4me\\nsalesblink\\nsalescookie\\nsalesflare\\nscrapeowl\\nscraperapi\\nscraperbox\\nscrapestack\\nscrapingant\\nscrapingbee\\nscreenshotapi\\nscreenshotlayer\\nscrutinizer\\nsecuritytrails\\nselectpdf\\nserphouse\\nserpstack\\nsherpadesk\\nshipday\\nshotstack\\nshutterstock\\nsignaturit\\nsignupgenius\\nsigopt\\nsimfin\\nsimplesat\\nsimvoly\\nskrapp\\nsnipcart\\nspeechtext\\nspoonacular\\nsportsmonk\\nsslmate\\nstatuscake\\nstatuspal\\nstitchdata\\nstockdata\\nstorecove\\nstormboard\\nstormglass\\nsupernotes\\nsurveybot\\nsurveysparrow\\nsurvicate\\nswiftype\\ntatum\\ntaxjar\\ntechnicalanalysisapi\\nthe_odds_api\\nthe-odds-api\\ntheoddsapi\\nticketmaster\\ntiingo\\ntimecamp\\ntmetric\\ntoggl\\ntradier\\ntravelpayouts\\ntwelvedata\\ntyntec\\nunplu\\nupcdatabase\\nuplead\\nupwave\\nurlscan\\nuserflow\\nuserstack\\nvatlayer\\nverimail\\nveriphone\\nvisual_crossing\\nvisual-crossing\\nvisualcrossing\\nvoodoosms\\nvpnapi\\nvyte\\nwalkscore\\nweatherbit\\nwebscraper\\nwebscraping\\nwhoxy\\nworksnaps\\nworkstack\\nworldcoinindex\\nworldweather\\nyouneedabudget\\nyousign\\nzenkit\\nzenrows\\nzenscrape\\nzerobounce\\nzipcodeapi\\nzipcodebase\\nzonka_feedback\\nzonka-feedback\\nzonkafeedback\\npipedream\\nrestpack\\nsemaphore\\ntefter\\nwistia\\nazure\\nclient\\ntenant\\nmicrosoft\\narm_\\nsv=20\\nyandex\\nyc_\\ninfisical\\nngrok\\ncargo\\ncrates\\nld_sdk\\nldclient\\nld_api\\nfireworks\\ndeepseek\\ndashscope\\nqwen\\ncursor\\nupstage\\nbrave\\nadyen\\ncheckout\\npaystack\\nlob_\\nlob.com\\nlob-\\nloblib\\nlobapi\\nlobtoken\\nlobkey\\nlobsecret\\nbot_token\\nbot.run(\\nclient.run(\\nclient.login(\\ntelnyx\\nmg_api\\nmg-api\\nmailchimp\\nlist-manage\\nmc_api\\n-us1\\n-us2\\nklaviyo\\npagerduty\\npager_duty\\npd_api\\npd_token\\nfullstory\\nfs_api\\nsupabase\\nclerk\\n[interface]\\n[peer]\\nwireguard\\nallowedips\\nsalesforce\\nsfdc\\nforce.com\\nsf_access\\n00d\\nfreemius\\nfs_dynamic_init\\nsanity\\nprismic\\nnotion\\nfb_access\\nfb_token\\ndatabento\\ntableau\\nethereum\\nhardhat\\nweb3\\nethers\\nsolidity\\n\\\\u002\\n\\\\u003\\n\\\\u004\\n\\\\u005\\n\\\\u006\\n\\\\u007\\n\\\\x2\\n\\\\x3\\n\\\\x4\\n\\\\x5\\n\\\\x6\\n\\\\x7\\n:\\\\/\\\\/","index":{"slots":[26670,26029,3437,20207,20196,16658,20067,17124,32257,29185,20093,20090,20066,20071,2101,31797,32353,21810,18485,5234,20971,20769,32101,13669,16683,14693,16907,20075,20747,14987,20651,15819,14571,5707,5259,3243,18746,9380,3762,17522,17782,21830,8952,8262,15462,8920,7974,15441,9048,8646,15473,22840,24376,6680,25337,3302,8323,26265,22695,19721,7988,8901,8940,7383,8451,24663,7990,27480,26298,19286,14022,1818,7898,19219,17240,18100,16770,11468,23093,17062,17491,26165,9781,6547,7733,22986,2736,15718,16469,23094,17493,26166,9574,9782,6803,7734,2712,7718,23638,22606,24247,8599,3307,23736,12082,26357,23765,26152,8534,24665,26167,23350,13524,25096,27019,18102,6357,26456,14042,27126,24310,10006,25048,25977,23367,25738,14027,26455,24120,24630,24791,24971,23219,25956,23345,23718,24406,23078,26422,7386,19787,26426,17067,25233,17974,2307,3510,26218,27479,21878,6705,20054,26370,19288,8295,18114,23340,17114,6881,13144,18178,11096,23363,19287,25138,22073,6833,26292,22713,6692,8344,26390,22742,16919,24363,17945,4151,25879,22265,22883,10969,27378,24118,24730,25109,14120,22233,22071,12646,25928,17497,18147,21703,23737,10613,22324,12498,22191,22731,26378,22897,6873,14160,22328,26392,22630,10438,22609,25796,22636,17489,20021,11926,23353,2265,27384,27172,25158,23064,26884,14136,27046,21923,26380,21228,25398,23750,6424,27056,24902,6968,4877,25306,26161,8326,11064,4344,2904,23665,7000,27403,23212,16498,11341,22086,14841,21323,11057,24887,25992,8761,23878,25380,3537,8528,25018,4464,27076,24932,26897,7760,25316,3346,16515,27224,4729,9347,27089,8016,24112,2284,24858,26340,27381,25305,6988,7976,25410,25860,23352,27066,27065,24857,26346,6994,6714,22065,22212,23692,27377,25751,19814,11830,18146,13867,2778,6247,10434,22052,25238,23057,6899,19147,9042,24375,6840,2758,10616,4726,18091,18230,22808,9014,26342,26036,26352,6712,10374,10841,14872,23686,8774,2584,18232,6295,22788,27448,24198,26702,3289,27475,23354,4634,27320,27162,23690,26906,11405,18092,18212,6704,20025,22677,17944,24235,23226,19243,21681,14901,21708,17494,18129,21717,19019,18257,20269,26449,3330,23624,3320,13527,20618,25400,23767,26673,2371,24371,25412,26424,2297,24333,26681,6842,25209,18225,6296,4378,2315,4536,23366,2850,25976,10840,22872,13105,9010,24999,8328,26723,26740,17144,6215,12056,27062,7814,23083,4662,25176,11334,26872,14713,26458,26170,26155,2776,27353,22723,6967,3350,26902,11672,23332,6425,9015,12087,18193,6966,6870,24646,18168,24281,17795,27402,26329,26361,24835,7897,13510,24408,8460,9004,9036,7956,8908,26266,8588,8524,7861,14614,7732,8556,8898,20311,7542,26201,22615,23159,8452,26385,13462,26294,1781,22360,14033,17530,25016,23373,25017,22641,6282,3670,26417,2617,23703,13037,18217,26775,17193,27404,23203,26679,26712,17923,24346,18019,8661,26360,1593,4346,4418,27083,25433,18630,14616,24920,26169,11371,14128,24086,2681,22129,21862,12618,20139,21868,10581,20086,11961,19853,21872,12856,21654,25286,3641,14554,12568,22326,12824,21558,23942,11063,26182,8263,8537,16433,26040,26186,25272,10946,26114,19254,20279,7878,22851,17785,6339,17734,10008,4794,6980,26421,26774,14904,24666,26746,6418,4209,23224,17485,22631,18086,15051,10810,3922,27032,26864,18231,4907,8953,11062,7366,2328,24374,8931,15192,26737,24232,18105,24273,27185,6828,2755,23606,26009,21334,11351,26865,27064,7494,25859,24230,22070,6838,15174,4472,26197,21645,26969,22936,1784,23971,23972,24996,18870,17099,6709,23607,14037,23609,1845,23336,17770,18809,17786,3798,17814,4562,27140,4792,19096,7952,17625,9016,17603,4897,24087,6691,1690,19256,27481,3738,23761,6404,26348,2161,1783,26225,24277,24336,27443,23960,4953,12986,6777,22361,27171,13464,24139,23882,6454,26296,27299,27300,22905,26442,17946,22230,22234,3206,26120,23908,26970,12050,9032,22667,4954,24218,12053,18145,22648,11546,25145,17480,17475,17634,27362,1240,1255,23622,26662,17464,1259,23591,1271,7225,2786,1272,22568,8232,17495,23587,11321,27170,1815,25314,11313,23626,17474,22242,17478,1073,1291,26146,23641,1079,26663,7254,8230,7236,17954,23642,17498,23640,23627,24634,17483,21562,17496,7243,3810,26338,17476,11320,1227,1570,1233,7240,4642,24217,24280,23319,23286,24342,23318,24278,23223,26257,23095,23287,23351,18137,5702,13730,14490,2409,9921,15897,4224,19839,16767,18815,4236,12259,32242,31788,24547,5091,7279,2159,111,15955,20673,6959,6957,15843,19952,19043,14579,32240,20451,16109,4255,21480,25407,32193,12595,22819,26032,9337,26608,24998,24995,6721,15782,9414,32409,25106,5517,22115,7841,19922,5586,4297,14569,5733,17006,6195,1612,19816,13839,5239,18925,19444,13714,10290,9318,5094,13291,13283,19873,3725,19442,19635,9633,14977,5637,26023,3430,32749,3053,32001,13569,8243,11702,8762,3706,1164,11898,26885,1652,1385,1264,1316,1615,1328,1488,1494,1641,31779,20459,6123,25007,16831,17231,20303,6800,25080,24624,3438,19694,16447,3135,1695,20095,12268,8735,8703,8895,8831,8799,21599,7568,12415,19519,11466,11681,8415,31792,20959,31929,2895,4171,17818,13082,20722,8915,8914,3615,3391,3679,3455,4144,11871,7327,6527,3285,3265,21099,1097,3169,10778,2667,1466,1338,1112,17165,25650,17903,11315,3202,11298,16685,11309,1327,11301,11314,1859,26791,26837,1875,11299,10801,1860,9469,28264,12929,11556,1590,21038,26143,19575,5903,32465,4592,11949,32343,6687,23086,13919,17471,6577,15935,14495,11701,20177,21901,4622,20110,1645,26017,4555,22238,5581,24662,11800,9327,7570,21273,7556,7555,7558,7561,7553,7571,31977,20546,24774,17200,2855,3375,16178,19071,11376,1379,22948,11725,23979,4639,4607,4863,32437,32245,18783,2421,2401,11306,2403,2416,1678,19508,18111,17951,25983,7711,12671,6975,15039,14431,4461,13794,11697,22655,1771,4767,9599,4683,5215,16927,20991,14079,13355,16801,19821,18687,24617,13069,19231,22576,6911,3691,23135,32363,11692,5951,12277,15615,22047,22734,22937,6253,2657,12272,23827,4771,17921,1057,1573,27167,2431,2847,16141,19876,22719,16895,26667,27275,20127,32277,21702,13604,15519,32013,1407,17397,13855,32225,1631,22298,2032,16703,15731,26657,15727,16081,9669,5936,11449,32466,3491,13421,5933,21579,14003,24933,25197,18623,13715,12278,25938,1389,18476,9517,9773,10861,26303,26239,25663,25919,4752,8991,13119,14385,22062,11327,11743,20767,32279,2591,19551,5930,16639,2596,2623,20159,3276,1457,9850,26033,12598,14371,27147,17172,1229,7661,4804,4772,1581,22061,1613,16941,3280,13429,18573,7263,13503,12383,5791,16436,15057,21139,21121,22625,24749,13997,19854,16910,23103,1069,1059,1058,16482,5859,7735,7201,14399,9759,19822,16750,20846,13739,9727,6349,2133,24031,20927,15839,14305,14320,19903,4173,30650,3597,14126,6834,19883,24191,24173,1779,21483,20907,5547,7339,1089,10037,16036,9293,13624,1877,3359,3341,8228,18536,9201,8625,8757,15733,5699,12582,21638,3295,3277,3284,7147,6571,3275,1855,10219,8300,21326,9679,3382,22581,5164,26802,18475,11938,1567,1549,1556,11891,21611,10450,9409,18489,25153,32739,13731,26211,18540,32399,31849,13417,18486,4687,2356,14697,3574,12589,3199,3181,3188,1145,14386,15147,13554,3239,11673,24165,1699,13807,11565,21641,3560,9643,2457,16626,23598,4169,12333,26665,27617,27041,26889,12735,7565,7599,31785,5652,16441,7651,4515,4204,9321,19177,19629,5168,13967,5775,9827,20652,7775,8162,7586,7247,18863,23852,9796,7359,7341,23022,22120,8277,11893,19733,23715,9993,24351,24321,12533,4681,1611,11791,12613,18825,3245,9343,9325,5505,19083,17005,15856,17003,4583,4237,4225,5874,24562,23986,19630,21935,12974,12504,25711,16999,12674,2727,15610,7577,15588,27055,20515,19443,7809,19120,21156,25089,5357,2209,22036,32335,22128,32274,4191,7652,19504,1415,13481,6549,3588,11302,23756,12984,1334,22099,2673,17012,31852,1107,24223,24205,10996,24208,24203,20752,11905,20211,21936,4405,3120,25232,21587,5739,5771,12779,15469,2252,18081,21113,16006,7853,1330,1633,1676,10546,18604,7585,4578,2552,16159,19595,24684,24611,15503,20597,4505,4153,19751,15807,15853,13420,21225,24545,23969,3234,6239,6221,6209,6227,6211,1441,1072,11428,5252,11919,16884,3442,21971,26249,24367,24569,23993,6769,15796,18605,18603,32161,5549,1555,23713,15351,14775,26103,23999,20889,32153,13721,5089,4513,1257,9813,23199,23181,23169,15489,4134,7670,2023,12783,3561,14382,11841,11939,12392,19553,13095,14839,9195,8619,23596,19435,18859,4075,3499,3429,14613,15339,14763,1121,3117,1539,13104,26127,16678,1829,16692,1551,16873,16880,18681,5697,21636,15724,22159,1737,1807,1842,2094,18723,2540,16921,2227,2098,14390,12346,20528,13378,15859,14470,24168,3683,4249,2724,21736,2732,18541,6435,14657,3661,18625,7852,20693,1602,14575,11558,21648,12790,12979,7459,4273,3730,3242,15830,25985,26116,16100,3673,3878,3884,14457,18594,16425,5513,6338,9447,9876,3585,1297,4910,4915,13497,21231,22293,14377,8716,2633,18703,15937,6309,32047,13615,12457,14375,8176,7600,7698,14476,6533,6537,18470,22586,14809,22089,4846,4142,18483,6456,15412,6925,3439,7343,4390,15408,7475,21061,16648,22696,18744,25658,16995,8502,16518,8994,1103,12677,14639,16972,16432,9735,9737,6628,16949,10928,10930,11657,3440,11758,1158,5548,11794,4521,11308,16182,4469,13366,13476,9295,18732,14477,24993,4145,24161,24163,16793,16194,21942,15406,15790,14540,16429,3111,5589,13626,23938,4132,1635,12431,5810,5193,1828,1837,15884,16688,18742,24610,15151,16868,16876,7329,13353,3669,8684,12076,1262,19491,13618,13388,16887,4609,25379,17459,18082,1767,20681,11572,20660,19500,15721,19660,16108,3649,8692,14650,26258,16655,7617,22023,9455,9638,19757,14031,16481,3348,1141,12705,3115,3332,3428,13391,13548,22021,22102,23846,21165,1802,1433,32228,15492,20967,18468,23724,21294,14860,22019,22028,12899,18636,22580,18733,12707,1411,23023,23054,23348,11875,23714,16153,11886,11892,12419,12439,21639,16051,26798,26928,20112,20646,23859,12581,19942,18879,23474,25646,25727,6451,14578,3122,12447,6450,5291,8803,18149,1177,11765,15455,15438,15437,15436,2096,15444,15435,15443,16031,21960,9672,15160,13567,13549,20909,13439,22841,22169,31893,16543,6783,22017,27950,28165,23716,15939,6275,7137,16900,13621,31897,19502,13603,16009,2222,5173,5805,4353,8370,15753,29360,29458,29459,29460,29461,29462,29463,29180],"before":[512,32,32800,524288,524288,524288,2,-1,-1,-1,2,514,2,2,-1,-1,-1,131072,32,524288,-1,16384,-1,-1,2,512,2,32,2097184,2097152,2,8832,512,34607104,262144,2097664,32768,64,-1,524288,1048576,4096,262144,2,16,262144,10,16,1310720,10,16,256,-1,262272,262144,-1,4,128,256,4,32,-1,524288,32,-1,33554434,2,37879808,262152,4096,16,524288,16,16384,-1,-1,524288,33280,-1,-1,-1,-1,-1,32,-1,131072,-1,-1,-1,-1,-1,-1,-1,-1,32,-1,16384,24,2097152,-1,65536,8,2097408,-1,-1,1048576,4096,2,8,4096,10,4098,32,524288,67108864,16,65536,-1,12,8,8,32768,32,262144,16,16384,8,-1,33554432,-1,4,67108864,-1,32768,128,4096,32768,256,65600,2097164,4,262144,16,16384,-1,-1,263168,4096,-1,16,16384,16384,-1,33554432,-1,-1,524288,524288,-1,20480,-1,16384,-1,33554432,-1,1048576,16384,-1,262208,8192,33555456,512,786432,8192,2097152,262144,65536,262144,128,8192,256,512,34078720,4,4,4096,524288,32,262144,4,2097152,16384,1048576,32,8192,-1,524288,262144,2097152,819200,8192,8192,4,-1,540672,262144,16,-1,262144,262144,34078720,524800,2097152,24576,4096,9216,262144,1048592,16384,262144,16384,1024,32,-1,524288,65536,8240,1310720,-1,8192,3413120,1048576,4096,6,16388,4194304,256,524288,34603008,16384,262144,-1,-1,-1,1024,-1,16384,128,8192,524288,128,16,262144,524288,4,262656,32768,32,262144,524288,4,262144,1572864,4,-1,-1,16384,532480,4,2,16384,262144,528384,16384,262144,262144,4,262144,262144,-1,655360,128,128,524288,-1,4194304,64,16384,32,16384,-1,65536,33554432,262146,4194304,1024,1024,524288,-1,16384,1048576,1048576,4096,1048576,-1,32,4,64,16384,4096,1048576,524288,1048576,262144,-1,262144,262144,1048576,-1,262144,1048576,8,524288,33554432,1048576,524288,33685504,34,-1,16384,-1,8388608,8192,8388608,-1,2,-1,-1,-1,524288,1048576,1024,65536,64,100663312,-1,8192,-1,4,1048576,524320,16384,1048576,1024,-1,1024,33554432,-1,4,8388608,20,512,4096,4096,33570816,-1,-1,-1,524288,1048576,-1,-1,270336,512,2,1048576,-1,262144,65536,1024,524288,8192,-1,262144,16384,-1,16384,4,16384,-1,16384,4100,262144,-1,-1,4,64,524288,4,8388608,524288,64,8,8,256,786432,8192,16,-1,-1,4096,262144,128,262144,-1,4,2097152,4,4,8388608,4,-1,1048576,4096,4096,262144,8,12,-1,524288,524288,524288,32,524288,128,524288,524288,32,4096,32,524288,-1,33554432,8,2097152,16384,-1,262144,32768,4096,8,98304,528384,266240,2097152,-1,16384,16,-1,16384,-1,4096,-1,-1,512,16384,-1,16384,262144,262144,4,256,786432,4,-1,4,2622464,2097152,2097152,-1,65536,262144,10,524672,262144,524288,4096,2,524320,1024,-1,32768,1048576,524288,32768,4096,2097152,1024,524288,32768,16384,1024,32,2097152,16777216,16384,5120,16384,1024,32,256,32768,16384,-1,1024,1024,32768,128,-1,262144,68,-1,4,262144,-1,266240,32,32,64,-1,262144,16384,524288,8,4096,-1,4352,262144,-1,-1,-1,8192,16,1048576,-1,-1,262144,1024,262144,4,8,256,4,262144,256,4,4096,8,33558528,65536,-1,4,69696,16384,262144,1024,33554432,-1,4,4096,2,64,32,4096,8388608,-1,311296,16384,4096,8192,2,32,-1,2097152,131072,-1,-1,4096,-1,65536,32,-1,8,8,1024,8,-1,-1,256,256,2,262144,34603008,262144,-1,33554432,262144,16384,1024,64,262144,33554432,262144,262144,65536,256,262144,4096,4096,-1,16384,8192,128,8192,-1,8192,2097152,-1,-1,128,4096,-1,-1,16,-1,270336,-1,-1,2097152,-1,-1,33554432,32,262144,262144,16777216,32768,16384,262144,8388608,524288,262144,262144,4096,2,-1,13893632,24576,2097164,4,256,9192452,4,16384,256,2,42991616,4,4,33558536,1048580,128,-1,2162688,-1,32,524288,524288,-1,4,2,9441280,-1,2,8192,-1,8,4,4096,2,12,33816610,2097160,20,128,67108896,128,4,8,-1,2,262144,160,64,2,64,512,2,1048576,4194304,-1,-1,-1,-1,33554432,1048576,1048576,65536,1048576,1048576,3145728,2,8192,512,-1,262144,8,2,-1,-1,-1,512,524800,524288,524288,32768,544,-1,-1,-1,8,524288,512,1049088,16384,262144,32768,512,524288,262144,4096,-1,32,32768,262144,-1,262144,1052672,4096,1314816,-1,-1,-1,1048576,16384,1048576,32,256,4096,-1,32,524288,16384,32,1048576,1048576,-1,1048576,2,512,524288,64,32,1048576,16384,1048576,16384,524288,524290,-1,512,32,2097152,-1,32768,16,8,32768,-1,-1,1048576,1048576,1048576,8,1,34,262144,16,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,1064992,589824,1310856,-1,16384,1048576,65536,-1,-1,-1,32770,-1,327680,4259840,65544,-1,786432,128,128,128,65664,128,256,-1,128,4104,4,524288,-1,540706,16384,524328,16,32768,524288,131072,-1,-1,-1,4194304,4194304,4194304,4194338,-1,8,512,8,-1,-1,-1,-1,2,524288,2,-1,-1,16384,524288,-1,-1,-1,2,-1,2,-1,-1,-1,-1,-1,2,2,-1,-1,-1,-1,524288,-1,-1,2,-1,-1,-1,-1,-1,360452,-1,262144,4,1064960,-1,64,532480,-1,64,262144,1048576,2,65536,-1,-1,-1,32,-1,262144,2048,4,512,-1,-1,524288,-1,-1,-1,-1,-1,-1,-1,2,524288,-1,2097152,-1,-1,2,2,-1,8192,1048576,524288,16,16,16,1048576,1048576,65536,-1,-1,4,-1,-1,65536,-1,524288,524288,16384,524288,524294,512,65536,65536,524288,-1,16,16,256,32768,6,16384,8388608,2,2097154,4194304,81920,-1,-1,32768,-1,65536,-1,16384,-1,-1,524288,262146,524288,2048,65536,8,-1,-1,1048576,-1,-1,786432,-1,32768,524288,-1,-1,262144,2097152,16,4,524288,512,65536,32,32,32,1048608,16,-1,262144,1048576,-1,65536,2,262144,4096,4194304,16384,2,32768,-1,32768,8704,1118208,2048,-1,524288,32,4,2048,65536,-1,-1,-1,-1,-1,33554432,32,262144,1097728,262144,262144,262144,262144,262144,262144,262144,-1,65536,1048576,-1,32,16386,1048576,2097152,32,524288,-1,-1,16384,1048576,16,524288,-1,-1,16,32,73728,-1,-1,-1,262144,16384,-1,-1,16384,32,16384,2,-1,-1,65536,-1,16,64,262144,-1,-1,2,2,16384,65536,32768,-1,65536,16384,32,32,32,32,-1,512,512,512,4096,-1,-1,-1,-2147483648,2,4,-1,1048576,4096,512,524288,524288,-1,-1,-1,524288,32,16384,589824,2,2,-1,8405024,8405024,1310856,2,4,4096,4096,-1,32,-1,262144,278530,8,2,8,8,8,262144,5242880,1048576,32768,-1,-1,-1,8,8,-1,8388624,65536,-1,32,4096,-1,-1,524288,-1,36,-1,262144,262144,262144,-1,4,-1,1310720,1048576,-1,524320,524320,524288,512,32,32,32,1048580,-1,-1,32,-1,8,-1,-1,-1,16,32768,524288,32,262144,262152,32768,524288,-1,-1,1048576,-1,65536,8194,32,-1,16384,4096,-1,-1,-1,-1,128,-1,512,32,262144,-1,-1,512,512,16384,32,512,786432,32,524288,16,-1,32,1048576,1048576,1048576,32,1048576,4,2,2,-1,65536,524288,262144,-1,-1,32,-1,-1,512,16384,8192,262144,512,32,512,1048576,1048576,-1,32,32768,4096,32768,2,-1,-1,16384,32,32,-1,524288,65536,2,32,32768,32768,-1,4096,128,4096,32,524288,32,32768,32,512,512,524288,-1,-1,32,1048576,524288,32768,16384,1048578,-1,-1,16384,-1,-1,32768,64,-1,1048584,512,2097152,524288,4096,1024,1024,-1,1024,1024,2097152,32768,524288,1024,2,32,32,256,16,262144,4,1048576,32,-1,32,1024,-1,-1,-1,-1,-1,1048576,512,2,-1,4,-2130706432,32768,32768,1056768,262144,16384,82448,2129920,32768,67108864,32768,-1,1048576,1048576,2,-1,-1,-1,-1,-1,1572864,1572864,16384,262144,512,524288,512,-1,16384,32,32,32,-1,1048576,32,32,32,262144,8192,-1,32,32,65536,32768,768,1048576,1048576,512,512,2048,4194304,-1,-1,-1,256,2,24578,1048576,-1,-1,544,-1,-1,514,262688,32768,524288,1048576,1048576,-1,32,32,512,512,33280,16384,32768,32768,65536,65568,-1,32768,16384,514,4096,2,-1,65536,65536,32,1048576,2,1048576,2,-1,-1,-1,-1,1048576,32,2,-1,1048576,512,4,512,32768,4,2,32768,524288,2097152,-1,4,-1,32,512,512,16416,32,32768,2,32,544,8,32768,8,8,2,32768,32,262144,8,262144,8192,262144,-1,16384,16384,32,2,32,16,512,16,16,32768,16384,-1,-1,32,32,262144,32,1048576,1048576,32,1048576,-1,32,32,512,512,16384,16384,16384,512,-1,-1,8,2,2,32768,-1,-1,32,-1,4096,-1,32,-1,32768,32,1048576,32,2,32768,1048576,128,4096,-1,-1,-1,1048576,32,512,512,512,-1,-1,16384,512,-1,-1,-1,2,-1,32,4096,16384,2,32768,4096,2,-1,-1,524288,1048576,512,512,524288,32,32,32,16384,16384,-1,-1,32768,524288,16384,65536,512,32768,16384,16,32,524288,1048576,65536,65536,32,-1,16,512,2,-1,-1,2,32,65536,-1,-1,8192,4096,-1,512,-1,32768,32768,-1,-1,262144,524288,32,2097152,-1,32768,32,32,-1,524288,512,1048576,262658,512,16384,524288,524288,-1,512,512,32,16384,524288,524288,1048576,32768,262144,262144,524288,524288,524288,2,1048576,16384,32,8224,-1,1048576,1048576,-1,2097152,-1,-1,262144,32,-1,32,2,2097152,-1,-1,-1,4096,-1,256,262144,262144,-1,262144,4,33554432,-1,-1,32,-1,-1,8,32768,2,524288,-1,-1,16384,-1,-1,-1,-1,524288,524288,-1,-1,8,4096,4096,4096,4096,32768,4096,4096,4096,4,262144,128,4096,-1,-1,524288,-1,2,16,262144,-1,-1,524288,-1,-1,32768,64,524288,524288,-1,32,524288,-1,524288,16384,2,4096,262144,262144,1048576,524288,-1,-1,-1,-1,-1,-1,-1,67108864],"behind":[8192,8192,-1,262144,-1,2,32768,-1,1572864,524288,-1,-1,-1,-1,1048576,1048576,4096,32,1048576,32,32,4096,33554432,33554432,32,33554432,32,32,32,32,32,-1,32,-1,32,32,2,1,4096,2097152,256,262144,-1,-1,-1,-1,-1,-1,-1,-1,-1,524288,-1,-1,16777216,66560,-1,34079232,2105888,4096,12,256,-1,8,256,4100,2,-1,8196,-1,-1,4096,16,262144,16384,1024,-1,524288,1572864,1052672,65536,1048576,1048576,2097152,1048576,131072,4096,1048576,69632,16432,65536,16392,1048576,16384,2097152,-1,-1,-1,-1,4,4,2,1048576,4,1048576,65536,16,4,2,4,-1,16392,32,2097152,16384,1048576,-1,-1,36864,4096,4096,-1,4,1536,512,32768,2,262144,8,4098,32776,-1,8192,1024,8388608,65536,256,65536,-1,24,-1,-1,-1,1024,278528,524288,-1,4096,-1,2097152,-1,-1,65536,-1,4096,1024,262144,-1,2097152,-1,65536,16384,655360,-1,65536,2097152,16384,65536,528388,128,-1,65536,524290,-1,33554432,524288,32,4096,256,8192,262144,33554432,12,-1,4096,-1,-1,512,512,524288,4096,-1,1048576,32768,-1,512,524288,2097152,32768,4160,-1,262144,-1,327684,-1,33554432,-1,35651584,1024,33554432,-1,1572864,4096,786432,512,64,64,-1,-1,64,262144,65536,-1,1024,-1,-1,-1,-1,16777216,-1,-1,1048576,4096,4104,-1,262144,256,-1,-1,4096,1048576,-1,1048576,1048576,-1,1048576,-1,16384,32,8,4096,8,8,1048576,4096,139264,-1,128,8,1048576,4096,256,589824,-1,74752,262144,-1,1064960,4096,4096,1048576,262144,4160,65536,17039360,-1,8,262144,8,-1,5120,524288,4096,64,4096,-1,262144,16384,4,67108864,1024,524288,1024,8912980,-1,1048576,64,262144,16384,262144,2097152,65536,1048576,4096,81920,-1,-1,-1,4,65536,-1,-1,-1,64,256,64,-1,-1,524288,-1,-1,-1,-1,-1,64,-1,-1,-1,4096,786432,4,262144,16384,-1,262144,33554432,1024,16384,4096,1572864,4096,1048576,-1,1024,-1,-1,-1,4,524288,4096,10,1048576,4096,-1,8192,1048576,-1,524288,128,1048576,2,-1,-1,8194,-1,262144,16384,1024,524288,1048576,4098,2228224,262272,16777216,8,16384,524288,1048576,2097152,-1,262144,-1,524288,-1,-1,16384,64,2,-1,4,786432,4096,2097152,131072,-1,1048576,2097152,65536,33554432,64,16384,128,-1,-1,786432,12648448,256,16,512,8192,16384,-1,524288,16384,64,4194304,2097152,16384,8,524288,33554432,8192,1024,-1,-1,4096,8,-1,1024,-1,-1,-1,-1,-1,524296,-1,-1,32,32,-1,-1,278528,-1,16,1048576,4096,2097152,8,2097152,4,33554432,20480,2105344,8192,-1,-1,-1,-1,33554432,1024,1024,1024,512,512,1048576,131072,512,-1,67108928,262144,-1,262144,524544,4,262144,4096,-1,262144,2097152,16384,1048576,4194304,-1,-1,262144,4096,4096,-1,18,-1,-1,4096,524288,1048576,263168,524288,32,-1,1048576,1048576,-1,-1,-1,4096,-1,-1,-1,-1,-1,-1,4096,589824,1048576,8192,-1,262144,524288,-1,524288,256,-1,1048576,28,8192,4096,-1,64,-1,-1,256,16384,-1,-1,32768,32768,524288,594176,-1,1048576,1048576,4,-1,-1,65536,8192,256,2097152,8,262144,-1,-1,-1,-1,524288,-1,-1,8192,1048576,12288,4194304,-1,-1,-1,256,-1,4194304,4096,512,4,128,4,262144,16,-1,-1,262144,-1,-1,2097152,1048576,-1,2,2,-1,262144,64,2097152,524288,-1,4096,8,4194432,1048576,128,8192,1048576,524288,262144,-1,-1,4,8388608,2359296,262272,262144,4096,8,-1,16384,131072,-1,4096,524288,524288,4096,1048576,4096,524288,16,2,262144,8192,524288,262144,2097152,8192,1024,4194306,32768,8192,-1,2097152,128,32768,65536,40960,589824,32768,-1,524288,32768,16,1048576,4096,-1,8192,2,-1,262144,32,8192,-1,2,2,64,4816896,2,2,2,16777216,8388608,2,32,2,128,1048576,2,128,2,2,65544,8388608,102761536,-1,10551296,131072,2,2,1053696,2,2,2,3211264,2,2,524288,2,8192,2,1048640,2,2,2,2,2,2,2,2,2,528384,33558528,2,8388608,2,4096,2,2,65536,1048576,12582912,6291456,72,131136,262208,2097152,524288,-1,1048576,262144,524288,1048576,32,32,1,16384,1048576,1,-1,-1,-1,-1,32,37376,512,4096,32768,36864,262144,262144,262144,-1,8,8,-1,32768,1048576,32768,-1,1048576,32768,32768,8450,32,65536,8192,1048576,32,294912,-1,294912,262144,32768,8192,262144,-1,65536,32,32,2,262272,32,32,4096,16384,8,8,1048576,32,-1,262144,32,-1,32,32,1048576,512,262144,32,294912,344064,1048576,32,-1,128,512,16384,262144,512,32,32,524288,524288,256,32,-1,-1,32,-1,16777216,-1,2,2,-1,2,2,2,2,2,524296,32,32,-1,-1,32768,32768,557056,884798,66048,10,-1,-1,-1,-1,-1,512,-1,-1,-1,-1,-1,65536,1048578,-1,-1,-1,81920,-1,66048,-1,-1,32768,524288,32768,32768,34,16384,16384,-1,-1,-1,-1,512,98304,-1,-1,1048576,1114112,32,4098,-1,262144,-1,16384,2,262144,-1,33554432,65536,1048580,-1,2,-1,72,1048576,256,8192,32770,-1,-1,32,262144,1024,32768,-1,2,512,-1,16384,-1,-1,-1,-1,-2147483648,65536,2,-2147483648,-1,65536,-1,-1,262144,-1,-1,524288,16384,-1,-1,-1,-1,2097152,32,-1,-1,8,4194304,24576,1048576,1048576,1048576,4,1048576,8192,524416,32768,1048576,-1,128,512,32,-1,-1,-1,-1,-1,-1,131072,32,-1,-1,-1,1048576,1048576,-1,2,262146,-2147483648,1048576,1572866,-1,16384,-1,-1,2621440,-1,-1,2,-1,-1,-1,8192,32768,524288,16384,-1,-1,-1,-1,-1,-1,-1,8224,1048576,-1,-1,8192,-1,-1,512,-1,8192,65536,-2147483648,64,-1,524288,-1,-1,-1,8192,-1,-1,262144,32,1048576,1048576,-1,-1,1052672,1048576,2,-1,32,-1,1048576,-1,-1,-1,4,32,8192,-1,4096,4096,524288,524288,1048576,2,-1,262144,-1,-1,-1,-1,32768,524298,-1,-1,-2147483648,8192,-1,-1,32,-1,33554432,1048576,-1,16384,196608,512,-1,-1,-1,-1,-1,-1,32,-1,-1,-1,-1,-1,16384,-1,-1,-1,-1,-2147483648,-1,524288,-1,-1,-1,-1,-1,1048576,65536,32768,-1,32800,8,2,2,-1,512,-1,-1,-1,-1,-1,-1,2,-1,-1,2,-1,1048576,-1,-1,16384,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,2,-1,-1,-1,-1,-1,32,32,32,-1,-1,-1,524288,-1,-1,-1,2,2,524288,-1,-1,1052672,8,2,32,524288,524288,524288,32,32,32,544,-1,16384,-1,-1,-1,262144,524290,32770,8192,2,2097152,2097152,32,-1,32800,33554432,4096,1048578,1048578,32768,32,32,32,1048578,32,32768,32,16,32768,4096,-1,32768,544,32,1048576,1048576,32768,-2146426880,32,32768,520,-1,33554432,32768,32768,32768,32,2048,-1,-1,544,16384,262144,1064960,-1,2,1048576,1048576,32,-1,-1,-1,32,262144,-1,262144,32,540672,512,32768,32,32,-1,2,16,262146,2,-2147475454,512,512,65536,2,8194,16,-1,512,638976,2,4096,512,1048576,524288,2,512,2048,2048,32768,32,-1,32768,32768,1048576,524288,512,-1,4,4,2,32,4096,512,-1,256,16384,2,65536,16384,4096,-1,524288,1048576,1048576,2,32,32,524288,512,2,-1,32,-1,2,65536,32,32,32,1048576,-1,2048,-1,8192,32,2,524288,-1,-1,16384,-1,2048,1048576,512,1048576,32,16384,32,8192,512,4,2,512,65538,4,512,32768,528384,32,32,2080,2,-1,32,32768,4096,2,32768,-1,589824,589824,524288,262144,32,-1,-1,-1,8,524288,1048576,2,65536,-1,32,-1,524288,32768,266240,-1,32768,262144,1048576,16384,2,2,4096,-1,32,-1,-1,-1,512,8,-1,1048576,-1,-1,16384,-1,532482,512,1048576,8,8,32768,1572874,524298,65536,32,4096,65536,66048,-2147474944,512,2048,512,-1,65536,8192,262144,32768,32768,-1,32768,2,32,65536,2,-1,1048576,32,32,8192,-1,-1,-1,-1,65536,65536,-1,524288,2,2,65536,16384,262144,-1,32768,2048,16384,1048584,67584,32768,544,16384,32768,1048576,32,32,4096,32,32,32,32,34603008,4,32,32,-1,65538,2,262144,512,33587200,262144,32,4096,16384,1048576,-1,-1,-1,32768,65536,2,16384,524288,16384,-1,32,-1,1048576,-1,32,32,65536,32768,1048576,32,32768,2,16384,512,32,4,524288,-1,-1,-1,8,-1,32,512,-1,33554432,4096,32,1048576,-1,2097152,-1,524288,32,33554432,64,512,65536,262144,2,524288,32768,-1,128,32768,32,32768,262144,-1,2,65536,32,262144,262144,-1,32768,1048576,2097152,65536,16,-1,-1,32768,32,262144,262144,32,-1,32,128,1048576,2,-1,32,32,16,32,32,-1,2,4,8,33554432,512,1048576,524288,32768,131072,-1,32768,32768,32,-1,512,1048576,262144,-1,32768,512,32,16384,4,2,512,32768,65536,262144,1048576,32,512,32,4096,512,32,16,32,512,-1,32768,32,16777216,-1,65536,2,-1,32,32,16,512,32,-1,32,4194304,32,32768,32768,32768,1048576,-1,16384,512,32768,32,32800,32,2,-1,512,4096,65536,4096,16384,512,2,32,-1,32768,32,262144,16,262144,32,32768,-1,16384,-1,8192,32,32,2,-1,1114112,2,32,2,2375680,1048576,32,65536,512,65536,4096,262144,32,4096,1048576,32,2,2,2,2,262144,512,1048576,-1,2,524288,16,524288,128,512,4194304,1048576,2097152,16,32,2,32768,4096,2,262144,262144,16,2,32,32768,524288,-1,2,2,36864,32,32,512,786432,8,2,1048576,1048576,16384,1048576,-1,65536,16,-1,512,32768,128,2,32,-1,32768,16384,32,1048576,-1,8,-1,512,512,32768,32,32,1048576,-1,-1,-1,2,2,2,2,32768,-1,1048576,1048578,2,4,1048576,32,512,32,-1,8,-1,524288,16384,512,-1,32768,1048576,-1,-1,1048576,524288,16,65536,-1,-1,-1,-1,-1,-1,32768],"entries":[0,1,2,1524,3,4,5,6,7,8,50,64,78,9,1551,10,11,12,1634,13,14,15,16,1276,1791,17,18,19,20,1637,21,22,23,24,25,1528,1847,2020,26,27,28,1270,1729,29,2151,30,1726,31,32,37,38,2167,2369,2462,33,34,2157,2370,2585,35,2017,36,1835,39,40,41,42,43,44,45,49,52,55,58,46,48,51,54,57,47,53,56,59,63,66,69,72,60,62,65,68,71,564,567,61,67,70,73,77,80,83,86,925,74,76,79,82,85,433,75,81,84,87,339,88,159,214,390,429,528,815,829,832,835,838,919,89,160,317,430,816,90,91,402,92,93,616,631,94,617,629,632,95,96,619,622,625,97,620,623,98,99,634,100,635,101,563,566,636,102,643,655,661,103,451,507,581,104,447,645,105,108,589,106,109,590,107,110,535,570,591,614,849,942,111,519,539,853,946,112,113,521,538,573,852,945,114,115,117,123,126,116,122,118,1146,119,133,120,121,124,125,127,128,129,137,140,130,131,385,132,1144,1154,134,135,485,136,138,139,141,1681,142,149,152,155,143,145,148,151,154,911,144,150,153,146,147,156,157,480,491,158,161,392,395,162,163,164,165,166,167,561,168,475,169,170,171,172,173,174,177,222,670,673,175,658,176,178,180,179,181,185,190,182,183,186,184,187,188,189,782,191,277,784,192,779,193,1121,194,781,195,201,336,887,890,893,939,196,337,197,338,198,199,200,202,203,908,204,210,212,318,205,206,211,207,208,209,407,213,215,221,772,788,791,216,762,217,522,595,677,763,790,793,218,219,456,785,220,223,229,481,489,613,224,225,476,765,226,227,228,399,230,231,233,726,232,234,525,555,558,235,526,777,236,237,240,238,239,241,242,2472,2473,243,244,857,245,246,1145,247,248,249,252,250,253,251,254,255,1339,256,257,258,261,1150,259,260,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,421,601,604,278,279,280,281,320,766,282,285,288,486,696,875,283,284,290,488,698,877,286,882,287,289,291,1124,292,2034,293,294,953,295,296,576,579,297,298,915,299,300,301,302,303,304,305,306,307,412,731,308,416,309,310,311,422,602,605,607,608,669,842,856,896,312,313,314,870,315,431,817,918,921,316,319,321,434,322,432,323,707,324,327,325,328,1777,326,329,330,331,332,333,334,335,340,341,342,343,344,345,372,346,347,348,349,350,351,352,2286,353,354,357,360,355,356,358,1341,359,361,362,363,364,495,365,366,441,367,368,369,370,371,393,648,858,1336,1337,373,575,578,374,375,376,377,378,860,379,380,381,382,383,384,386,387,1052,1100,1118,1119,388,389,391,394,396,397,398,400,401,403,404,1142,405,406,408,409,410,411,413,414,415,417,420,418,419,423,424,425,426,427,428,435,436,437,438,910,922,439,695,735,741,440,442,487,443,444,445,446,897,448,864,449,450,452,453,459,454,460,455,457,458,787,461,462,506,813,463,814,464,465,466,467,468,1049,469,470,471,472,473,474,477,478,479,482,764,483,484,490,836,492,498,493,494,531,496,499,497,500,501,502,1916,503,889,504,811,505,508,509,510,511,512,513,516,514,517,515,518,520,523,524,527,557,560,529,530,532,533,534,537,536,615,540,543,546,541,544,542,545,744,547,548,549,550,551,554,552,553,556,803,806,559,562,565,568,754,757,759,569,571,572,678,574,577,580,582,583,586,584,587,585,588,592,593,594,596,597,598,599,600,603,606,609,610,611,885,909,612,618,621,624,626,627,628,637,640,630,633,638,639,641,642,644,656,1319,646,647,649,650,651,652,653,654,657,659,948,660,662,664,663,1490,665,666,1237,667,668,671,674,672,675,676,679,680,681,682,683,684,685,794,686,687,688,689,1519,690,691,692,693,739,753,756,950,694,697,699,700,701,702,703,751,798,704,767,819,705,706,708,709,710,1141,711,712,2575,713,714,715,716,719,717,718,720,721,722,723,724,725,727,728,729,730,884,732,733,734,736,737,740,738,742,743,745,746,747,748,749,750,797,752,755,758,760,761,768,769,1413,770,771,773,774,775,776,778,780,783,786,789,792,831,837,795,796,799,800,801,802,878,879,880,804,805,807,808,809,810,812,818,820,821,822,823,824,825,826,827,833,828,834,830,923,839,840,2026,2298,2582,841,843,854,1059,1060,2494,844,845,846,847,848,851,850,855,859,861,862,863,865,866,867,1643,2238,868,869,871,872,873,874,876,881,883,886,888,891,894,892,1735,1766,1767,1769,1770,1772,1773,895,898,899,902,900,901,903,904,905,906,907,912,913,914,916,934,917,920,924,926,927,928,929,930,931,932,933,935,936,937,938,940,941,943,944,947,949,951,952,954,955,956,1703,1704,1705,1706,1707,1708,957,958,959,960,961,962,963,964,965,966,968,967,1631,969,976,970,971,972,973,974,975,977,978,979,980,981,982,983,984,985,986,987,988,989,990,991,994,997,1000,1003,1063,1066,992,995,1024,1034,993,2332,996,999,1098,998,1001,1002,1020,1023,1037,1077,1080,1083,1109,1112,1004,1005,1006,1007,1010,1008,1011,1045,1056,1009,1012,1013,1047,1074,1014,2069,1015,1016,1017,1018,1021,1025,1054,1057,1075,1078,1081,1096,1105,1110,1114,1019,1022,1033,1026,1040,1117,1120,1027,1030,1028,1029,1032,1031,1089,1101,1035,1036,1038,1048,1104,1039,1042,1072,1041,1043,1044,1046,1050,1051,1053,1088,1055,1058,1086,1091,1094,1115,1061,1069,1085,1108,1062,1087,1064,1067,1093,1065,1068,1070,1076,1079,1082,1071,1073,1084,1090,1092,1095,1097,1102,1116,1099,1103,1106,1107,1111,1113,1122,1123,1125,1126,1127,1128,1129,1130,1147,1131,1151,1152,1132,1133,1134,1135,1155,1136,1137,1138,1139,1140,1143,1148,1149,1153,1156,1157,1158,1159,1160,1161,1162,1163,1164,1165,1868,1870,1972,1973,1166,1167,1168,1307,1495,1496,1521,1169,1504,1591,1170,1911,1171,1231,1172,1468,1470,1173,1174,1175,1176,1876,1879,1177,1178,1179,1180,1181,1182,1183,1594,1184,1185,1187,1186,1188,1189,1190,1191,1192,1239,1936,1939,1193,1194,1195,1196,1197,1749,1750,1198,2186,1199,1236,1238,1200,1549,2185,1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,2265,2350,2411,2588,1214,1215,1216,1217,1218,1219,1220,1764,2284,1221,1222,1223,1224,1225,1244,1226,1227,1228,1229,1230,1232,1233,2501,1234,2059,2259,1235,1240,1241,1242,1243,1245,1246,1248,1249,1250,1251,1252,1253,1254,1255,1256,1257,1628,1258,1259,1260,1261,1262,1263,1264,1875,1265,1266,1267,1268,1269,1271,1436,1830,2177,1272,1273,1727,1932,1274,1721,1833,2103,2147,1275,1903,1277,1278,1280,1279,1281,2376,1282,1283,1285,1286,1287,1559,1560,1561,1562,1563,1564,1284,2048,2050,1288,1565,2213,1289,1290,1501,1291,1323,2181,1292,1387,1437,1293,1475,1694,1294,1295,1553,1296,1297,1298,1299,1612,1300,1301,1302,1406,1303,1304,1429,1305,1306,1480,1481,1482,1483,1484,1494,1308,1309,1696,1837,1884,1929,1977,2080,2100,2132,2162,2258,1310,1311,1392,1595,2273,1312,1313,1314,1317,1315,1316,1893,1318,1320,1321,1322,1324,1325,1435,1525,1526,1326,2118,1327,1426,1328,1329,1330,1331,1757,1332,1333,1842,1334,1335,1338,1340,1342,1343,1344,1345,1346,1347,1353,1348,1349,1350,1401,2191,1351,2525,1352,1354,1355,1356,1365,1357,1358,1359,1360,1361,1362,1363,1364,1366,1367,1368,1369,1370,1371,1372,1373,1374,1375,1491,1500,1376,1377,1378,1379,1656,1380,1381,1382,1451,1383,1384,1385,1386,1388,1389,1390,1391,1393,1411,1978,1394,1395,1396,1397,1398,1399,1400,2330,1402,1403,1404,1405,1407,1408,1409,1410,2315,1412,1414,1415,1416,1665,1417,1418,1419,1420,1421,1422,1423,1424,1425,1427,1428,1430,1431,1432,1433,1434,1438,1439,1440,1442,1441,1443,1444,1445,1446,1447,1448,1449,1450,1452,1453,1454,1455,1456,1457,1458,1608,1610,1459,1690,1460,1461,1462,1463,1464,1465,1466,1467,1469,1607,1609,1471,1472,1473,1474,2029,1476,1477,1572,1573,1574,1575,1478,1479,1485,1486,1487,1488,1489,1492,1493,1497,1498,1625,1499,1502,1639,1503,1505,1506,1507,1508,1509,1510,1511,1512,1513,1514,1515,1516,1532,1517,1518,1580,1672,1675,1520,1522,1523,1527,1529,1530,2047,1531,1533,1537,1557,1558,1659,1534,1535,1536,1538,1539,1540,1541,1542,1543,1544,1545,1546,1547,1548,1550,1552,1554,1555,1556,1623,1566,1570,2022,1567,1568,1569,1712,1571,1851,2036,1576,1577,1578,1579,1581,1582,1583,1584,1585,1586,2576,1587,1588,1589,1590,1592,1593,1596,1597,1598,1848,2372,1599,1600,1601,1602,1603,1604,1605,1606,1611,1613,1614,1615,1616,2524,1617,1618,1661,1619,1620,1621,1622,1624,1626,1627,1629,1630,1632,1633,1635,1636,1899,1638,1640,1641,1642,1644,1645,1646,1648,1647,1649,1650,1651,1652,1653,1654,1655,1657,1658,1660,1662,1663,1664,1666,1667,1668,1669,1670,1671,1673,1674,1676,1677,1678,1679,1680,1682,1683,1684,1685,1686,1687,1688,1689,1691,1692,1693,1695,1697,1698,1699,1700,1701,1702,1709,1710,1711,1713,1714,2141,1715,1728,1933,1716,1717,1718,1719,1724,2005,2023,2152,1720,1725,2006,2024,2153,1722,1834,2104,2148,1723,2331,1730,1731,1732,1986,1996,1997,2237,2240,2389,1733,1734,1736,1737,1738,1865,1866,1867,2532,1739,1742,1748,1740,1743,2357,2426,1741,1744,1745,1746,1747,1751,1752,1909,1753,1754,1755,1758,1756,1759,1760,1761,1762,1763,1765,1768,2325,1771,1845,1774,1775,1776,1778,1779,1780,1781,2521,1782,1970,1783,1784,1785,1786,1787,1788,1789,1790,1792,1793,1872,1794,1795,1796,1799,1797,1800,1798,1801,1802,1804,1805,1803,1810,1887,1806,1813,1807,1814,1808,2553,1809,1811,1812,1815,1816,2518,1817,1818,2468,1819,1820,1821,1822,1823,1824,1825,1826,1827,1828,2232,1829,1831,1832,1836,1838,1839,1840,2371,1841,1843,1844,1846,1849,1907,1850,1852,1853,1905,1854,1855,1856,1857,1858,1859,1860,1861,1862,1863,1864,1869,1871,1873,2226,2488,2556,1874,1877,1880,1878,1881,1882,1883,1885,1886,2102,1888,1889,1890,1891,1892,1894,1895,1896,1897,1898,1900,1901,1902,1904,1906,1908,1910,1912,2451,1913,1914,1915,1917,1918,1919,1920,2184,2361,1921,1922,1923,1924,1925,1926,1927,1928,1930,1931,2387,1934,1935,1937,1940,1938,1941,1942,1943,1944,1945,1946,1947,1948,1949,1950,1951,1952,1953,1954,1955,1956,1957,1959,2344,2394,2408,2447,2450,2497,1958,1960,1961,1962,1963,1964,1965,1966,1968,1967,1969,2465,1971,1974,1980,1975,1976,1981,1982,1979,2260,1983,1984,2364,1985,2040,1987,1988,2526,1989,1990,1991,1992,2551,1993,1994,2552,1995,1998,1999,2002,2008,2000,2003,2009,2001,2010,2004,2007,2011,2012,2013,2014,2015,2016,2018,2019,2021,2448,2025,2027,2028,2030,2031,2097,2423,2032,2033,2035,2037,2038,2039,2041,2042,2043,2044,2045,2051,2052,2096,2262,2359,2437,2046,2049,2544,2053,2054,2055,2360,2056,2057,2427,2058,2316,2326,2327,2449,2060,2322,2061,2062,2064,2065,2063,2066,2087,2067,2068,2070,2071,2074,2077,2600,2601,2072,2075,2078,2073,2076,2079,2081,2133,2082,2134,2083,2084,2085,2086,2088,2089,2090,2091,2092,2093,2094,2095,2098,2099,2101,2105,2106,2107,2108,2109,2114,2508,2110,2111,2112,2113,2115,2333,2116,2117,2119,2120,2121,2122,2123,2124,2125,2126,2127,2128,2130,2131,2129,2135,2136,2245,2247,2137,2534,2138,2458,2139,2140,2572,2142,2144,2145,2143,2163,2164,2168,2169,2170,2171,2172,2173,2174,2175,2176,2178,2179,2146,2149,2150,2154,2155,2156,2158,2159,2160,2430,2482,2161,2165,2166,2180,2182,2484,2183,2187,2188,2189,2309,2340,2190,2246,2442,2192,2193,2194,2195,2196,2197,2198,2199,2200,2201,2202,2203,2204,2205,2485,2206,2207,2321,2208,2209,2210,2211,2212,2214,2215,2216,2217,2218,2219,2220,2221,2222,2223,2224,2225,2227,2229,2236,2228,2230,2231,2233,2234,2483,2235,2239,2241,2242,2243,2244,2248,2249,2250,2251,2252,2253,2254,2255,2256,2257,2261,2263,2264,2266,2267,2268,2269,2270,2271,2272,2274,2275,2276,2277,2278,2279,2280,2281,2282,2283,2285,2287,2288,2289,2290,2291,2292,2293,2294,2295,2296,2297,2299,2300,2301,2302,2303,2304,2305,2306,2307,2308,2310,2311,2312,2313,2314,2317,2318,2319,2320,2323,2324,2328,2399,2400,2445,2329,2334,2335,2336,2337,2338,2339,2341,2342,2343,2345,2346,2347,2348,2349,2351,2352,2353,2354,2355,2356,2358,2362,2363,2365,2366,2367,2368,2373,2374,2375,2377,2378,2379,2380,2381,2382,2383,2384,2385,2386,2388,2390,2391,2392,2393,2395,2396,2397,2398,2401,2402,2527,2403,2404,2405,2406,2407,2409,2410,2412,2413,2414,2415,2416,2417,2418,2419,2420,2421,2422,2424,2425,2428,2429,2431,2432,2433,2434,2435,2436,2438,2439,2440,2543,2441,2443,2444,2446,2500,2529,2452,2453,2454,2455,2456,2457,2459,2460,2461,2463,2464,2466,2467,2469,2470,2471,2474,2475,2476,2477,2478,2479,2480,2481,2486,2487,2489,2490,2491,2492,2493,2495,2496,2498,2499,2502,2503,2504,2505,2506,2507,2509,2510,2606,2511,2512,2513,2514,2545,2515,2516,2517,2519,2520,2522,2523,2528,2530,2531,2533,2535,2536,2537,2538,2539,2540,2541,2542,2546,2547,2548,2549,2550,2554,2555,2557,2558,2559,2560,2561,2562,2563,2564,2565,2566,2567,2568,2569,2570,2571,2573,2574,2577,2578,2579,2580,2581,2583,2584,2586,2587,2589,2590,2592,2591,2593,2594,2595,2596,2597,2598,2599,2602,2603,2604,2605,2607,2608,2609,2610,2611,2612,2613,2614,2615,2616,2617,2618,2619,2620,2621],"first":[0,0,1,2,4,6,7,8,9,13,15,16,17,19,20,21,22,25,26,27,28,30,31,32,33,34,38,39,40,43,45,47,48,54,55,59,61,63,64,65,66,67,68,69,74,79,82,87,94,97,103,109,112,114,126,131,132,134,135,138,142,143,147,150,151,153,155,159,163,167,170,173,176,184,189,190,196,197,201,203,205,207,208,209,210,211,212,213,216,217,219,222,223,225,226,227,228,230,234,240,243,244,245,246,249,250,253,254,255,256,257,258,260,262,263,264,265,266,267,272,274,275,277,281,282,284,286,287,289,292,294,296,298,305,307,309,310,311,312,313,315,319,320,322,323,324,326,327,332,334,341,342,345,346,351,352,355,356,357,359,360,363,364,368,371,372,374,375,376,377,380,381,383,384,386,387,388,390,392,393,394,396,397,398,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,421,422,423,424,427,433,434,439,441,442,443,445,447,448,450,451,454,455,457,458,459,460,461,462,463,464,465,468,470,471,472,482,483,484,486,491,492,493,495,497,499,501,504,505,506,507,508,509,510,511,512,513,514,515,516,517,519,520,521,522,523,524,525,527,528,531,532,533,535,536,537,538,539,541,542,544,545,546,547,548,554,557,558,559,560,561,563,564,565,566,567,568,569,570,575,576,577,578,579,580,581,582,583,584,585,587,588,589,590,591,592,593,594,595,596,598,599,600,601,602,603,604,605,606,607,608,609,612,616,617,619,620,621,622,624,626,627,628,629,631,633,634,635,637,638,641,643,644,645,646,647,649,650,651,652,653,654,655,656,657,658,660,661,662,664,666,667,669,671,673,674,676,678,680,681,682,683,684,685,686,688,690,692,693,694,695,698,699,700,701,702,704,706,709,711,714,715,716,717,718,720,721,722,725,726,728,732,733,734,736,738,739,740,742,744,746,747,748,749,750,751,752,753,754,755,756,757,758,761,762,763,764,765,766,767,770,771,772,773,774,775,776,779,780,781,782,783,784,785,786,787,788,790,793,795,796,798,799,800,802,803,804,805,806,807,808,809,810,811,813,814,815,816,818,819,820,821,826,828,829,830,831,832,835,838,839,840,841,842,844,845,847,848,849,850,852,853,854,855,856,857,858,859,860,861,862,863,865,866,867,868,869,871,872,873,874,875,876,877,878,879,881,882,885,886,887,889,890,891,892,893,894,895,896,897,898,899,903,904,905,906,912,913,914,915,916,917,918,919,920,921,922,923,924,925,926,927,929,931,933,934,938,939,944,945,946,947,948,950,951,952,953,954,955,956,957,958,961,962,963,964,965,966,967,968,969,970,971,974,982,983,984,986,987,988,989,990,991,992,993,994,995,996,998,1000,1001,1002,1003,1004,1005,1006,1007,1008,1009,1010,1011,1012,1013,1014,1015,1016,1017,1018,1019,1020,1021,1022,1023,1030,1033,1034,1035,1037,1038,1039,1041,1043,1045,1046,1047,1048,1049,1051,1052,1053,1054,1055,1056,1057,1058,1059,1060,1062,1063,1064,1065,1072,1076,1078,1081,1082,1083,1092,1093,1094,1095,1097,1101,1102,1103,1106,1108,1109,1123,1126,1130,1132,1133,1135,1138,1139,1140,1143,1146,1147,1148,1149,1150,1151,1152,1154,1160,1164,1166,1169,1171,1175,1176,1177,1179,1181,1184,1185,1187,1188,1190,1191,1192,1193,1194,1197,1199,1202,1205,1207,1209,1210,1212,1213,1215,1216,1218,1219,1220,1223,1225,1230,1231,1232,1237,1240,1242,1244,1247,1248,1249,1250,1253,1254,1255,1256,1257,1258,1259,1261,1262,1264,1265,1266,1267,1268,1269,1273,1274,1275,1276,1277,1280,1282,1285,1288,1289,1290,1291,1292,1293,1294,1298,1299,1300,1305,1306,1307,1308,1309,1310,1311,1314,1315,1316,1317,1318,1320,1321,1322,1323,1324,1325,1326,1328,1331,1332,1333,1334,1335,1336,1337,1338,1340,1341,1342,1343,1344,1345,1346,1347,1349,1350,1351,1352,1353,1354,1355,1357,1358,1359,1360,1361,1362,1366,1370,1375,1377,1378,1380,1381,1383,1394,1397,1400,1401,1403,1406,1409,1412,1415,1416,1417,1418,1420,1421,1422,1424,1425,1427,1428,1435,1436,1447,1448,1452,1453,1454,1456,1457,1459,1460,1461,1462,1463,1464,1468,1470,1472,1473,1474,1475,1477,1478,1480,1481,1482,1483,1484,1485,1486,1487,1488,1489,1491,1492,1493,1496,1498,1499,1500,1501,1503,1504,1505,1506,1507,1508,1509,1510,1511,1512,1513,1514,1515,1516,1517,1518,1523,1524,1525,1526,1528,1529,1530,1532,1533,1534,1535,1536,1537,1538,1539,1540,1543,1544,1545,1546,1547,1548,1549,1551,1553,1554,1555,1556,1557,1558,1560,1561,1562,1563,1565,1566,1567,1568,1569,1570,1571,1572,1574,1575,1576,1577,1578,1579,1580,1581,1582,1583,1585,1586,1587,1590,1591,1592,1593,1594,1598,1600,1603,1605,1606,1607,1608,1609,1610,1611,1612,1613,1616,1617,1618,1619,1621,1622,1627,1628,1629,1630,1631,1632,1633,1634,1635,1636,1637,1639,1640,1642,1643,1644,1645,1646,1649,1650,1651,1653,1654,1656,1657,1661,1662,1664,1665,1666,1668,1669,1674,1675,1676,1677,1678,1680,1682,1683,1684,1685,1686,1687,1688,1689,1690,1691,1692,1694,1697,1698,1699,1701,1704,1705,1706,1708,1709,1711,1712,1713,1715,1716,1717,1718,1719,1721,1722,1723,1726,1727,1728,1729,1730,1731,1732,1733,1734,1735,1736,1737,1738,1740,1741,1743,1744,1745,1746,1747,1748,1749,1750,1751,1752,1753,1754,1755,1757,1758,1759,1761,1762,1763,1765,1766,1767,1768,1769,1770,1771,1772,1773,1774,1775,1776,1777,1778,1779,1780,1781,1782,1783,1784,1785,1786,1787,1788,1789,1790,1791,1792,1793,1794,1795,1796,1797,1798,1799,1800,1801,1802,1803,1804,1805,1806,1807,1808,1809,1810,1811,1813,1814,1816,1819,1820,1821,1822,1827,1832,1836,1838,1839,1840,1847,1848,1849,1856,1859,1863,1864,1865,1866,1867,1868,1869,1871,1872,1873,1875,1877,1878,1879,1880,1881,1884,1886,1887,1888,1889,1890,1891,1892,1894,1896,1897,1898,1899,1900,1903,1904,1905,1907,1908,1909,1911,1913,1915,1918,1921,1923,1925,1927,1930,1931,1933,1936,1937,1938,1939,1940,1941,1942,1943,1944,1945,1947,1948,1953,1955,1956,1957,1958,1959,1961,1962,1963,1965,1966,1969,1970,1971,1972,1973,1975,1976,1977,1978,1982,1983,1985,1987,1988,1989,1990,1992,1993,1994,1995,1996,1997,1998,1999,2000,2001,2002,2003,2004,2005,2006,2007,2008,2009,2011,2012,2013,2014,2015,2016,2017,2020,2021,2022,2023,2024,2025,2026,2027,2028,2029,2031,2032,2033,2035,2037,2038,2039,2040,2041,2042,2043,2044,2045,2046,2047,2048,2049,2050,2051,2052,2060,2061,2062,2063,2064,2065,2066,2067,2069,2070,2072,2073,2075,2079,2081,2082,2084,2086,2087,2089,2090,2091,2092,2094,2095,2097,2098,2099,2102,2105,2107,2108,2109,2110,2111,2112,2113,2114,2115,2116,2117,2119,2120,2121,2122,2123,2126,2127,2128,2129,2130,2131,2132,2133,2134,2135,2136,2143,2144,2146,2147,2148,2150,2151,2153,2158,2160,2161,2164,2165,2167,2168,2169,2170,2175,2178,2179,2180,2181,2183,2185,2188,2189,2190,2191,2192,2193,2194,2195,2196,2197,2198,2199,2200,2201,2202,2203,2204,2207,2208,2209,2210,2211,2213,2214,2215,2216,2217,2218,2219,2220,2221,2222,2223,2224,2227,2228,2229,2232,2234,2236,2237,2239,2242,2256,2257,2258,2259,2260,2261,2262,2263,2264,2267,2268,2269,2270,2271,2273,2274,2275,2276,2279,2282,2283,2284,2285,2286,2287,2288,2289,2290,2291,2292,2293,2294,2295,2297,2298,2300,2301,2302,2303,2304,2305,2306,2307,2308,2309,2310,2311,2312,2313,2314,2315,2316,2317,2320,2321,2322,2323,2324,2326,2327,2328,2329,2330,2331,2332,2333,2334,2335,2336,2337,2338,2339,2340,2341,2342,2343,2344,2345,2346,2347,2348,2349,2350,2351,2352,2353,2354,2357,2358,2359,2360,2361,2362,2363,2364,2365,2366,2367,2368,2369,2370,2371,2372,2373,2374,2375,2376,2377,2378,2379,2380,2381,2382,2383,2384,2385,2386,2387,2388,2389,2390,2391,2392,2393,2394,2395,2399,2400,2401,2402,2403,2404,2405,2406,2407,2408,2409,2410,2411,2412,2413,2414,2415,2416,2417,2418,2419,2420,2421,2422,2423,2424,2425,2426,2427,2428,2429,2430,2431,2432,2433,2434,2435,2436,2437,2438,2439,2440,2441,2442,2443,2444,2445,2446,2447,2449,2450,2452,2453,2454,2455,2456,2457,2458,2459,2460,2461,2462,2463,2464,2465,2466,2467,2468,2469,2470,2471,2472,2473,2474,2475,2476,2477,2478,2479,2484,2485,2486,2487,2490,2491,2492,2493,2494,2495,2496,2497,2498,2499,2500,2501,2502,2503,2504,2505,2506,2507,2508,2509,2510,2511,2512,2514,2515,2516,2517,2518,2519,2520,2521,2522,2523,2524,2525,2526,2527,2528,2529,2530,2531,2534,2535,2536,2537,2539,2540,2541,2542,2544,2546,2547,2548,2549,2550,2551,2552,2553,2554,2555,2556,2557,2558,2559,2560,2561,2562,2563,2564,2565,2566,2567,2568,2569,2570,2571,2572,2573,2574,2576,2577,2578,2579,2580,2581,2582,2583,2584,2585,2587,2588,2589,2590,2591,2592,2594,2595,2596,2597,2598,2599,2600,2601,2602,2603,2604,2605,2606,2607,2608,2614,2615,2616,2617,2618,2619,2620,2621],"starts":[0,16,33,56,65,74,81,92,101,105,111,117,123,129,135,141,148,154,160,172,183,190,196,207,212,217,224,232,239,249,257,268,279,293,304,314,324,335,351,362,376,390,396,410,423,437,443,449,456,463,470,477,484,491,498,505,512,519,526,533,539,545,552,559,566,573,580,587,594,601,608,615,622,629,635,641,648,655,662,669,676,683,690,697,704,711,718,725,740,755,770,779,787,795,802,809,816,823,830,837,846,854,862,895,927,959,970,981,992,1003,1014,1025,1036,1047,1058,1064,1070,1077,1084,1091,1098,1105,1112,1119,1126,1133,1140,1147,1154,1160,1166,1173,1180,1187,1194,1201,1208,1215,1222,1229,1236,1243,1250,1256,1262,1269,1276,1283,1290,1297,1304,1311,1318,1325,1332,1339,1346,1353,1360,1367,1380,1392,1404,1414,1423,1433,1444,1455,1466,1475,1483,1491,1502,1513,1524,1539,1554,1569,1587,1604,1622,1633,1644,1655,1669,1682,1696,1715,1734,1753,1764,1775,1786,1796,1805,1815,1829,1842,1856,1870,1883,1897,1911,1924,1938,1949,1960,1971,1982,1993,2004,2015,2026,2035,2043,2051,2060,2068,2076,2085,2093,2101,2110,2118,2128,2137,2147,2157,2166,2176,2185,2193,2201,2210,2218,2235,2251,2267,2284,2300,2316,2326,2335,2345,2354,2362,2370,2381,2392,2403,2414,2425,2436,2447,2458,2469,2480,2491,2502,2513,2524,2535,2546,2557,2568,2579,2590,2601,2611,2620,2630,2637,2644,2651,2658,2665,2672,2683,2694,2705,2716,2727,2738,2748,2757,2767,2777,2786,2796,2806,2815,2825,2835,2844,2854,2865,2876,2887,2894,2901,2908,2915,2922,2929,2936,2943,2950,2957,2964,2971,2978,2985,2992,3001,3009,3017,3024,3031,3038,3049,3060,3071,3081,3090,3100,3109,3117,3125,3134,3142,3150,3160,3169,3179,3190,3201,3212,3223,3234,3245,3256,3267,3278,3285,3292,3299,3310,3321,3332,3339,3346,3353,3362,3370,3378,3387,3395,3403,3410,3417,3424,3433,3441,3449,3460,3471,3482,3491,3499,3507,3517,3526,3536,3546,3555,3565,3576,3587,3598,3609,3620,3631,3642,3653,3664,3675,3686,3697,3704,3711,3718,3729,3740,3751,3762,3773,3784,3795,3806,3817,3828,3839,3850,3861,3872,3883,3893,3902,3912,3922,3931,3941,3948,3955,3962,3969,3976,3983,3990,3997,4004,4011,4018,4025,4032,4039,4046,4053,4060,4067,4076,4084,4092,4099,4106,4113,4124,4135,4146,4157,4168,4179,4190,4201,4212,4223,4234,4245,4256,4267,4278,4289,4300,4311,4321,4330,4340,4351,4362,4373,4384,4395,4406,4413,4420,4427,4434,4441,4448,4455,4462,4469,4480,4491,4502,4513,4524,4535,4542,4549,4556,4565,4573,4581,4592,4603,4614,4624,4633,4643,4653,4662,4672,4679,4686,4693,4704,4715,4726,4737,4748,4759,4768,4776,4784,4795,4806,4817,4828,4839,4850,4857,4864,4871,4882,4893,4904,4915,4926,4937,4948,4959,4970,4979,4987,4995,5006,5017,5028,5038,5047,5057,5067,5076,5086,5097,5108,5119,5130,5141,5152,5163,5174,5185,5196,5207,5218,5229,5240,5251,5262,5273,5284,5295,5306,5317,5328,5339,5350,5361,5372,5383,5394,5405,5416,5427,5438,5449,5460,5471,5482,5493,5504,5515,5526,5537,5548,5559,5570,5581,5592,5603,5614,5625,5636,5647,5658,5669,5680,5691,5702,5713,5724,5735,5746,5757,5768,5779,5790,5801,5812,5823,5834,5845,5856,5867,5878,5889,5900,5911,5922,5933,5944,5955,5966,5977,5988,5995,6002,6009,6016,6023,6030,6037,6044,6051,6058,6065,6072,6079,6086,6093,6100,6107,6114,6121,6128,6135,6146,6157,6168,6175,6182,6189,6200,6211,6222,6233,6244,6255,6266,6277,6288,6299,6310,6321,6332,6343,6354,6364,6373,6383,6394,6405,6416,6427,6438,6449,6460,6471,6482,6493,6504,6515,6526,6537,6546,6554,6562,6571,6579,6587,6596,6604,6612,6623,6634,6645,6656,6667,6678,6685,6692,6699,6709,6718,6728,6738,6747,6757,6767,6776,6786,6793,6800,6807,6817,6826,6836,6847,6858,6869,6876,6883,6890,6897,6904,6911,6918,6925,6932,6939,6946,6953,6963,6972,6982,6993,7004,7015,7025,7034,7044,7054,7063,7073,7082,7090,7098,7107,7115,7123,7132,7140,7148,7157,7165,7173,7183,7192,7202,7209,7216,7223,7234,7245,7256,7267,7278,7289,7300,7311,7322,7333,7344,7351,7358,7365,7376,7387,7398,7407,7415,7423,7434,7445,7456,7463,7470,7477,7488,7499,7510,7521,7532,7543,7554,7565,7576,7587,7598,7609,7620,7631,7642,7651,7659,7667,7674,7681,7688,7699,7710,7721,7732,7743,7754,7765,7776,7787,7798,7809,7820,7831,7842,7853,7862,7870,7878,7887,7895,7903,7912,7920,7928,7937,7945,7953,7964,7975,7986,7997,8008,8019,8030,8041,8052,8063,8074,8085,8094,8102,8110,8120,8129,8139,8146,8153,8160,8171,8182,8193,8204,8215,8226,8237,8248,8259,8270,8281,8292,8301,8309,8317,8324,8331,8338,8345,8352,8359,8368,8376,8384,8391,8398,8405,8415,8424,8434,8445,8456,8467,8478,8489,8500,8507,8514,8521,8530,8538,8546,8555,8563,8571,8580,8588,8596,8607,8618,8629,8636,8643,8650,8657,8664,8671,8678,8685,8692,8703,8714,8725,8734,8742,8750,8760,8769,8779,8789,8798,8808,8818,8827,8837,8848,8859,8870,8881,8892,8903,8914,8925,8936,8947,8958,8969,8980,8991,9002,9013,9024,9035,9046,9057,9068,9079,9090,9101,9112,9123,9134,9145,9156,9167,9178,9189,9200,9218,9225,9232,9239,9258,9269,9278,9287,9298,9341,9355,9369,9383,9390,9397,9404,9413,9430,9443,9457,9468,9482,9501,9524,9538,9556,9581,9595,9608,9626,9644,9662,9689,9716,9743,9754,9765,9776,9787,9798,9809,9820,9831,9842,9872,9901,9931,9948,9964,9980,9994,10007,10021,10035,10048,10062,10079,10095,10111,10176,10240,10304,10326,10347,10369,10391,10412,10434,10456,10477,10499,10510,10521,10532,10543,10554,10565,10576,10587,10598,10612,10625,10639,10664,10688,10712,10731,10750,10769,10791,10812,10834,10851,10867,10883,10905,10926,10948,10978,11007,11037,11072,11107,11142,11164,11185,11207,11234,11261,11288,11326,11363,11401,11423,11444,11466,11485,11504,11523,11550,11577,11604,11631,11658,11685,11712,11739,11766,11788,11809,11831,11853,11874,11896,11918,11940,11957,11973,11989,12006,12022,12038,12055,12071,12087,12104,12120,12139,12158,12177,12196,12215,12234,12251,12267,12283,12300,12316,12349,12381,12413,12446,12478,12510,12529,12548,12567,12584,12600,12616,12637,12646,12655,12664,12687,12700,12711,12722,12735,12784,12801,12818,12835,12844,12853,12862,12873,12892,12907,12924,12937,12954,12977,13004,13021,13042,13071,13088,13103,13124,13145,13166,13176,13190,13203,13218,13233,13250,13266,13278,13284,13289,13298,13307,13316,13331,13342,13354,13365,13376,13389,13396,13403,13410,13421,13440,13454,13467,13477,13489,13500,13509,13522,13535,13547,13575,13586,13603,13614,13626,13633,13643,13667,13689,13713,13729,13752,13762,13786,13805,13826,13836,13848,13860,13875,13882,13888,13899,13910,13926,13939,13951,13970,13989,13998,14009,14016,14030,14037,14049,14065,14078,14094,14106,14126,14150,14162,14174,14183,14209,14225,14242,14261,14276,14290,14295,14301,14311,14316,14329,14347,14350,14366,14380,14391,14399,14412,14425,14437,14450,14455,14462,14484,14490,14496,14500,14505,14510,14515,14520,14525,14530,14535,14540,14556,14573,14590,14608,14623,14637,14649,14654,14662,14671,14678,14686,14692,14698,14704,14710,14716,14722,14748,14752,14759,14766,14773,14780,14789,14798,14803,14808,14813,14818,14823,14835,14842,14847,14853,14862,14874,14879,14883,14892,14897,14904,14915,14930,14939,14949,14961,14975,14980,14985,14990,14995,15000,15005,15010,15015,15020,15030,15036,15041,15047,15053,15060,15065,15070,15083,15096,15109,15114,15159,15169,15186,15191,15201,15209,15215,15220,15225,15230,15235,15240,15245,15250,15255,15260,15265,15270,15275,15280,15285,15290,15296,15301,15306,15324,15341,15346,15351,15356,15360,15364,15368,15372,15380,15388,15396,15401,15409,15425,15430,15436,15441,15447,15453,15458,15463,15470,15476,15486,15491,15495,15499,15507,15511,15523,15530,15538,15545,15562,15632,15637,15642,15648,15655,15665,15671,15678,15685,15691,15698,15707,15714,15722,15730,15747,15752,15763,15769,15779,15783,15787,15796,15801,15805,15819,15825,15835,15845,15855,15860,15865,15870,15875,15890,15905,15920,15935,15943,15951,15957,15963,15969,15975,15981,15987,15994,16000,16005,16010,16015,16020,16025,16035,16045,16055,16065,16070,16081,16086,16111,16116,16121,16126,16131,16148,16160,16166,16171,16179,16191,16203,16209,16214,16219,16225,16229,16234,16240,16246,16250,16261,16272,16283,16294,16307,16316,16321,16327,16331,16338,16348,16356,16360,16365,16373,16377,16383,16392,16401,16408,16418,16423,16428,16438,16443,16448,16452,16456,16466,16477,16483,16487,16491,16500,16509,16516,16541,16549,16554,16562,16566,16575,16585,16595,16604,16618,16631,16645,16662,16679,16695,16715,16734,16747,16760,16765,16770,16776,16782,16792,16802,16815,16828,16840,16852,16864,16873,16882,16892,16912,16923,16934,16944,16959,16974,16994,17004,17017,17030,17036,17042,17048,17059,17070,17076,17093,17108,17112,17130,17169,17207,17215,17242,17269,17296,17323,17328,17332,17343,17354,17359,17366,17373,17380,17385,17393,17397,17406,17416,17420,17426,17430,17438,17446,17454,17462,17471,17477,17482,17488,17494,17500,17508,17519,17527,17535,17539,17546,17553,17560,17567,17572,17577,17585,17590,17595,17601,17613,17627,17638,17643,17654,17658,17664,17669,17680,17685,17692,17701,17707,17712,17720,17729,17738,17748,17765,17778,17791,17796,17803,17809,17820,17830,17840,17850,17867,17871,17875,17886,17895,17904,17913,17922,17929,17933,17938,17943,17951,17957,17967,17977,17988,17996,18000,18005,18018,18025,18030,18036,18041,18048,18052,18063,18069,18077,18099,18104,18109,18114,18129,18133,18138,18143,18148,18154,18159,18166,18173,18180,18185,18196,18201,18207,18213,18218,18224,18237,18244,18249,18257,18265,18273,18277,18288,18299,18310,18321,18332,18341,18345,18355,18365,18391,18410,18425,18443,18454,18465,18475,18487,18499,18511,18523,18534,18554,18574,18592,18611,18630,18647,18655,18662,18671,18675,18683,18692,18705,18718,18730,18743,18756,18768,18779,18790,18800,18813,18826,18838,18853,18868,18882,18889,18896,18904,18915,18922,18929,18935,18944,18953,18961,18968,18975,18981,18988,19002,19016,19029,19047,19065,19081,19097,19113,19127,19134,19142,19149,19155,19160,19166,19173,19182,19189,19197,19213,19229,19244,19254,19264,19273,19283,19294,19300,19312,19320,19325,19360,19395,19425,19454,19483,19507,19516,19529,19542,19554,19564,19574,19581,19589,19601,19613,19624,19633,19642,19650,19658,19666,19676,19688,19708,19728,19745,19752,19758,19763,19771,19783,19796,19809,19822,19835,19847,19857,19867,19876,19886,19896,19906,19915,19924,19929,19939,19951,19958,19969,19980,19989,19997,20008,20017,20026,20032,20049,20056,20061,20066,20073,20082,20091,20097,20105,20113,20120,20129,20142,20155,20167,20177,20188,20199,20208,20217,20224,20235,20241,20257,20273,20287,20300,20313,20325,20334,20347,20356,20365,20373,20384,20395,20405,20413,20422,20430,20436,20443,20450,20456,20467,20474,20480,20492,20505,20518,20524,20531,20540,20547,20552,20563,20572,20582,20588,20595,20602,20609,20616,20623,20629,20637,20646,20655,20665,20673,20684,20697,20711,20725,20733,20744,20754,20764,20773,20783,20793,20802,20810,20817,20824,20830,20837,20844,20850,20859,20869,20879,20886,20891,20898,20907,20917,20926,20934,20942,20947,20954,20961,20967,20979,20992,21005,21013,21026,21036,21045,21053,21060,21072,21085,21098,21109,21118,21132,21146,21159,21173,21187,21200,21210,21220,21229,21245,21261,21276,21284,21290,21300,21307,21313,21319,21329,21336,21342,21348,21355,21363,21375,21387,21398,21408,21419,21430,21440,21452,21464,21475,21483,21491,21498,21510,21522,21533,21539,21544,21549,21559,21571,21581,21594,21612,21620,21628,21636,21647,21658,21669,21679,21690,21700,21708,21714,21722,21734,21739,21747,21754,21762,21769,21778,21784,21794,21805,21810,21817,21823,21829,21837,21842,21847,21854,21861,21868,21877,21887,21897,21907,21915,21924,21933,21940,21951,21960,21966,21972,21983,21991,22002,22010,22020,22030,22039,22048,22055,22062,22068,22078,22088,22097,22107,22117,22126,22135,22144,22152,22161,22171,22181,22188,22195,22202,22210,22217,22226,22234,22247,22262,22277,22284,22295,22299,22306,22315,22324,22332,22341,22350,22358,22368,22378,22387,22399,22412,22425,22431,22436,22449,22455,22462,22469,22478,22488,22498,22503,22514,22521,22528,22534,22541,22550,22559,22568,22577,22585,22594,22603,22611,22618,22627,22635,22642,22649,22657,22664,22674,22686,22695,22704,22714,22726,22738,22746,22754,22761,22772,22783,22793,22806,22819,22831,22844,22857,22869,22877,22889,22901,22912,22924,22936,22947,22958,22969,22979,22993,23007,23020,23035,23050,23064,23079,23094,23108,23115,23124,23133,23141,23152,23165,23178,23190,23199,23209,23218,23229,23241,23248,23259,23269,23280,23286,23291,23301,23311,23325,23333,23342,23353,23365,23373,23382,23391,23398,23413,23424,23432,23444,23453,23463,23474,23483,23491,23499,23508,23516,23523,23533,23546,23559,23567,23578,23594,23612,23623,23632,23642,23651,23659,23668,23677,23688,23701,23711,23722,23731,23740,23750,23760,23768,23778,23786,23795,23806,23817,23830,23841,23849,23863,23878,23892,23906,23919,23932,23944,23954,23962,23969,23979,23994,24002,24013,24019,24029,24037,24046,24055,24074,24093,24110,24125,24140,24154,24161,24171,24182,24191,24204,24214,24222,24231,24239,24247,24254,24261,24285,24309,24331,24337,24347,24357,24367,24375,24381,24387,24395,24405,24415,24422,24428,24434,24443,24454,24463,24471,24481,24491,24499,24511,24521,24529,24541,24550,24559,24565,24577,24587,24597,24605,24617,24629,24640,24649,24658,24669,24678,24685,24695,24704,24716,24725,24737,24743,24757,24763,24770,24779,24789,24797,24808,24813,24823,24835,24843,24857,24868,24876,24888,24897,24906,24915,24926,24934,24947,24956,24968,24978,24989,25001,25008,25016,25028,25035,25047,25057,25065,25073,25080,25088,25100,25108,25118,25124,25134,25140,25149,25157,25165,25178,25185,25196,25205,25212,25225,25234,25245,25258,25266,25279,25288,25299,25308,25317,25326,25335,25350,25359,25369,25377,25384,25390,25399,25413,25424,25433,25442,25453,25462,25468,25477,25485,25490,25497,25505,25513,25524,25529,25538,25545,25550,25560,25570,25585,25593,25605,25614,25625,25637,25648,25658,25669,25680,25692,25704,25716,25730,25746,25758,25773,25783,25793,25803,25814,25822,25832,25845,25856,25869,25876,25883,25893,25901,25908,25917,25928,25940,25951,25959,25970,25980,25991,26001,26011,26022,26033,26044,26054,26068,26078,26087,26093,26100,26121,26134,26147,26158,26171,26178,26187,26195,26201,26209,26223,26234,26241,26247,26259,26266,26273,26281,26290,26300,26309,26318,26328,26344,26360,26375,26385,26392,26397,26407,26418,26429,26441,26447,26457,26467,26482,26495,26510,26518,26525,26533,26543,26554,26565,26577,26592,26607,26621,26631,26640,26650,26657,26664,26670,26677,26684,26694,26699,26705,26712,26716,26726,26732,26738,26745,26752,26761,26768,26778,26787,26797,26802,26809,26817,26823,26829,26838,26847,26852,26860,26865,26872,26879,26888,26895,26905,26915,26924,26936,26950,26957,26964,26971,26981,26993,27000,27005,27010,27018,27028,27039,27046,27055,27065,27072,27081,27087,27099,27106,27116,27127,27138,27143,27153,27163,27167,27176,27192,27199,27207,27214,27224,27233,27243,27251,27260,27268,27273,27280,27289,27295,27301,27307,27313,27319,27325,27329,27333,27337,27341,27345,27349,27355],"offsets":[5,10,15,3,3,3,4,2,0,0,0,2,2,2,2,0,0,0,3,5,1,0,6,0,0,1,3,1,4,2,5,5,8,5,4,4,5,10,5,5,7,0,6,6,6,2,2,3,3,3,0,3,3,3,3,3,3,3,3,2,2,3,3,3,0,3,3,3,3,3,3,3,3,2,2,3,3,3,0,3,3,3,3,3,3,3,3,6,9,11,2,2,4,2,1,2,1,0,3,1,0,2,1,21,6,7,7,5,7,7,5,5,1,4,0,2,1,3,0,0,0,0,1,3,0,2,3,0,1,0,0,0,0,0,0,0,0,1,0,2,1,0,2,2,3,3,0,1,3,3,3,3,3,3,3,3,1,2,0,7,8,0,4,3,2,5,3,2,3,3,2,3,6,7,7,7,10,7,11,14,5,7,2,6,5,10,6,5,12,1,7,0,1,3,2,1,0,5,6,6,4,1,6,4,1,7,7,7,5,0,1,7,1,0,0,4,2,0,4,1,4,4,4,0,5,0,0,3,6,0,0,4,0,4,3,4,12,8,6,4,0,0,1,2,1,1,1,7,2,5,4,3,5,4,1,2,4,1,1,7,2,1,7,7,3,2,5,5,5,5,1,3,0,1,2,2,4,5,7,2,7,0,6,1,6,6,1,3,6,1,6,6,2,2,2,6,5,2,3,3,2,1,1,3,0,3,3,3,3,0,3,3,4,3,2,3,1,3,5,2,0,2,1,4,4,4,0,4,4,0,6,0,6,6,4,5,1,0,5,6,4,6,2,2,2,3,7,4,2,2,2,2,2,4,0,0,4,0,2,2,0,3,1,2,2,5,2,4,2,2,4,4,2,2,3,6,6,0,5,1,4,5,6,0,4,4,4,2,3,1,7,5,0,7,4,0,0,1,1,5,5,5,0,5,0,6,5,4,6,1,4,3,3,3,3,2,3,0,2,3,0,2,3,3,0,3,3,3,3,3,4,4,3,3,3,7,5,7,7,3,0,6,2,0,2,4,7,2,4,6,0,5,0,0,3,4,7,2,7,0,3,5,1,0,3,0,1,2,2,2,2,7,0,4,7,3,0,0,1,1,4,2,2,7,7,2,6,2,6,4,3,5,3,0,0,6,0,3,7,0,3,4,3,0,2,6,2,7,3,4,0,2,1,7,4,7,7,4,7,5,0,4,3,4,4,3,4,0,3,1,4,3,5,0,2,6,4,2,5,6,1,0,0,1,0,0,1,5,3,4,1,1,6,4,1,3,7,0,3,7,0,7,6,3,6,6,3,6,4,4,1,5,6,0,0,2,5,0,2,5,3,5,7,2,1,0,2,1,0,7,7,5,3,3,4,7,3,3,1,0,1,4,4,7,4,4,7,7,4,3,1,7,0,0,6,4,2,1,3,1,0,3,1,0,3,1,3,3,2,1,3,2,1,3,1,0,2,2,3,6,2,3,3,1,0,6,7,3,0,4,5,0,2,2,6,1,0,6,5,2,4,1,5,6,5,7,7,7,7,7,0,0,3,0,0,0,2,0,0,0,0,4,1,0,7,2,3,7,1,3,1,0,2,6,2,2,6,2,6,4,0,5,2,3,3,2,2,4,3,7,6,3,0,1,1,2,1,2,1,1,3,2,1,6,5,6,6,6,7,6,5,6,6,5,6,5,1,1,3,2,1,5,0,4,5,2,1,6,0,3,3,3,0,4,6,6,4,6,6,6,6,6,6,4,1,1,0,6,0,7,4,4,4,7,0,4,3,0,3,1,3,2,1,5,0,7,0,7,4,6,0,4,6,0,4,4,0,3,3,0,4,6,5,1,7,7,1,2,0,0,1,3,1,7,7,3,4,4,2,4,4,5,4,4,2,4,4,5,4,0,5,2,0,5,4,0,5,2,0,2,4,4,3,5,1,3,1,1,0,6,2,0,5,6,7,4,4,7,5,2,5,1,3,3,0,3,0,1,3,3,3,1,3,1,0,6,5,6,0,2,1,5,0,0,3,3,0,5,3,0,5,3,0,5,3,1,7,4,6,0,2,1,0,1,1,0,0,3,7,7,4,5,4,2,2,2,4,2,5,4,2,5,4,5,0,4,5,4,7,3,5,7,5,4,4,4,6,5,4,7,6,5,6,0,3,5,6,6,2,3,4,4,0,6,4,4,13,0,0,0,6,7,0,0,0,21,0,2,0,0,0,3,0,0,1,1,0,5,7,19,8,9,21,2,1,9,14,14,17,11,13,0,6,1,0,6,6,0,5,6,0,24,1,0,5,1,6,2,1,3,2,1,3,3,8,54,58,45,16,17,9,16,17,9,4,10,5,6,3,6,6,2,6,7,6,6,7,6,1,16,10,6,8,1,0,12,11,6,12,3,8,9,10,13,16,3,1,16,3,30,17,3,6,8,11,11,8,11,11,9,3,3,0,3,6,0,3,17,0,3,17,0,3,17,17,3,6,9,2,5,17,6,8,11,6,0,2,5,1,3,5,0,5,6,14,13,6,14,14,4,10,5,4,5,8,11,5,16,2,5,0,0,1,1,3,5,15,1,1,1,6,0,0,0,0,0,10,10,8,5,5,2,2,12,6,10,6,0,8,8,6,6,6,6,0,6,13,13,3,3,2,2,2,0,0,2,1,1,0,0,0,6,4,4,4,4,6,0,0,0,7,3,6,5,3,3,2,3,9,4,3,18,1,7,3,6,0,3,15,18,15,0,0,0,4,15,7,1,2,2,1,1,1,5,2,7,7,6,5,3,0,2,3,1,1,1,5,2,3,4,3,15,2,2,4,4,12,0,15,1,4,1,0,2,1,1,9,0,2,7,0,0,7,7,7,3,1,3,2,2,0,0,0,0,0,0,0,0,0,0,10,6,11,12,6,0,0,1,3,4,2,0,0,0,0,0,0,0,9,0,3,3,3,3,1,1,1,1,1,1,1,4,0,1,2,5,1,1,0,3,1,3,6,5,3,4,3,8,0,0,0,1,1,1,1,1,0,2,2,1,0,0,0,0,1,6,7,7,1,18,0,2,0,3,4,0,0,0,1,0,1,0,0,0,0,0,0,1,1,0,0,0,0,1,0,1,0,1,0,0,0,0,0,3,3,3,0,2,11,1,0,1,2,0,1,1,1,2,5,1,0,0,3,0,4,0,4,3,5,29,0,1,0,0,4,0,0,0,0,0,0,3,0,2,0,1,6,0,2,0,0,5,1,0,2,2,2,4,1,1,1,1,1,9,9,11,9,4,4,0,0,1,0,0,0,0,0,1,0,1,1,1,2,2,2,2,1,1,1,5,1,1,1,0,12,1,1,1,2,1,2,2,1,1,2,0,1,1,0,0,1,1,1,1,1,5,0,2,0,1,5,3,0,0,1,0,2,2,4,1,5,1,1,2,1,1,0,0,1,1,1,0,0,1,1,0,16,1,1,1,0,0,1,1,5,5,5,5,10,6,12,5,10,9,4,1,1,2,2,4,4,1,1,0,8,5,0,2,2,6,5,5,3,1,11,6,1,6,6,0,0,0,0,0,0,9,10,0,14,27,10,2,17,17,17,17,1,0,2,2,0,2,3,3,1,1,0,0,0,0,0,0,2,2,4,3,1,2,1,2,2,2,4,4,4,4,0,3,3,3,3,1,1,4,0,1,2,8,10,6,1,0,0,2,1,6,1,3,5,2,0,2,0,3,4,13,7,1,0,3,0,0,0,6,6,4,0,0,0,5,5,5,5,0,0,1,1,0,2,6,1,7,4,0,0,6,3,1,2,1,3,0,0,2,4,0,1,1,1,10,0,1,1,1,2,1,0,0,0,1,3,1,2,0,1,2,7,3,1,1,1,0,0,0,0,0,0,0,0,0,1,1,21,8,3,12,1,1,0,6,6,6,6,5,14,14,12,13,13,11,4,2,5,0,4,5,0,0,0,4,4,5,4,4,3,5,5,5,4,10,9,3,1,3,3,0,0,0,0,0,0,1,1,0,0,5,4,4,5,4,4,10,4,4,0,2,1,0,0,0,3,0,2,0,7,7,7,0,0,0,4,0,0,3,4,0,17,17,24,11,11,18,2,6,2,2,6,6,1,0,5,0,0,5,5,0,2,4,0,5,0,0,0,3,2,1,2,4,9,3,5,1,1,4,4,3,1,5,1,1,0,0,2,7,0,5,5,3,4,5,3,1,0,9,2,0,0,0,0,0,0,1,0,0,2,0,0,0,2,7,2,2,4,0,0,2,4,4,4,4,4,4,3,7,4,2,3,4,4,3,1,0,4,0,1,1,1,5,1,1,8,5,5,2,0,3,1,1,3,3,3,2,3,0,2,0,0,0,3,3,5,4,3,5,6,5,5,0,5,5,3,1,4,4,3,4,0,0,0,0,0,0,1,2,2,0,1,2,5,4,1,2,0,1,3,1,2,7,5,8,2,5,5,2,1,0,0,6,0,4,4,5,8,7,5,3,3,5,3,4,5,3,3,0,0,3,3,0,0,3,3,0,1,2,1,5,8,7,6,1,1,0,1,1,1,2,2,1,1,1,0,2,1,1,1,7,2,7,7,1,2,4,7,5,5,4,7,6,3,2,2,1,1,1,2,0,1,0,0,0,3,0,1,2,1,4,1,1,2,3,2,0,0,2,2,1,4,5,3,0,4,2,1,3,1,1,0,1,1,1,2,0,0,0,0,0,0,0,0,0,4,3,3,3,3,3,1,0,2,1,3,0,1,2,2,2,3,5,0,1,4,2,3,3,3,2,4,3,5,4,3,3,1,1,0,2,3,3,4,4,4,1,1,0,0,0,2,1,5,3,5,4,4,3,3,0,0,2,0,0,1,2,5,2,4,4,1,6,6,2,2,1,5,5,0,7,7,6,7,7,7,3,7,2,2,6,6,5,2,2,2,2,2,2,2,2,2,7,2,2,3,2,2,0,5,3,3,2,2,1,4,1,1,0,2,2,7,2,1,3,1,0,0,0,0,7,3,5,0,3,6,1,3,3,2,1,3,3,2,2,0,1,0,5,9,9,3,7,10,14,7,3,4,3,4,4,5,2,3,3,2,1,1,6,2,0,5,0,5,6,1,6,6,2,0,6,6,5,8,7,7,2,4,3,1,9,2,1,1,2,4,0,0,5,5,10,6,6,6,3,2,5,3,7,0,0,3,4,4,2,2,17,17,16,2,0,0,5,0,1,2,2,0,0,1,0,2,0,2,4,0,5,5,3,2,0,4,3,4,5,1,2,5,3,0,5,4,4,5,0,0,3,2,6,4,7,5,1,1,0,1,0,4,1,3,0,0,0,6,0,3,2,1,3,3,2,1,3,2,4,5,1,0,0,0,3,3,2,2,1,6,0,2,3,2,2,1,6,1,1,0,0,1,4,4,2,4,5,1,9,3,4,7,4,8,4,1,1,1,0,0,2,2,5,2,3,0,0,9,5,4,0,4,0,0,1,4,0,2,0,3,3,0,0,0,1,3,6,6,4,2,3,0,7,4,6,1,7,1,1,1,7,11,6,7,6,3,5,7,4,5,0,2,4,1,1,0,2,1,3,4,5,7,2,6,4,4,3,5,4,4,1,3,3,1,1,2,1,11,3,4,3,2,3,4,4,0,1,6,1,0,1,0,0,2,2,3,5,0,2,4,5,5,4,0,0,0,3,0,0,0,2,3,3,3,3,9,1,2,0,0,0,0,0,3,3,3,0,2,4,0,0,0,1,2,5,1,1,0,0,2,0,0,0,3,0,0,0,5,3,0,1,1,1,0,4,0,1,1,1,1,2,1,1,1,1,5,8,10,3,0,0,3,3,0,1,0,3,6,5,0,0,0,0,1,2,0,0,4,4,6,1,1,1,0,4,2,0,4,1,0,0,4,4,5,3,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,1]}}`);
var SLOTS = 1 << 15;
function indexOf(literals, joined) {
  const plain = joined === known.literals && known.index ? known.index : plainIndexOf(literals);
  const [slots, before, behind] = [new Uint16Array(SLOTS), new Int32Array(SLOTS), new Int32Array(SLOTS)];
  for (let bucket = 1; bucket <= plain.slots.length; bucket++) {
    const slot = plain.slots[bucket - 1] ?? 0;
    slots[slot] = bucket;
    before[slot] = plain.before[bucket - 1] ?? ANY;
    behind[slot] = plain.behind[bucket - 1] ?? ANY;
  }
  return {
    slots,
    before,
    behind,
    entries: Uint32Array.from(plain.entries),
    first: Uint32Array.from(plain.first),
    starts: Uint32Array.from(plain.starts),
    offsets: Uint32Array.from(plain.offsets),
    text: new Uint8Array(Buffer2.from(joined, "latin1")),
    seen: new Uint8Array(literals.length)
  };
}
function lengthOf({ starts: starts2 }, literal) {
  return (starts2[literal + 1] ?? 0) - 1 - (starts2[literal] ?? 0);
}
function knownOffsets() {
  const { literals, index } = known;
  return new Map(index ? literals.split("\n").map((literal, at) => [literal, index.offsets[at] ?? 0]) : []);
}
function plainIndexOf(literals) {
  const text = Buffer2.from(literals.join("\n"), "latin1");
  const offsetOf = knownOffsets();
  const starts2 = [0];
  const offsets = [];
  const buckets = /* @__PURE__ */ new Map();
  literals.forEach(({ length }, literal) => {
    const start2 = starts2[literal] ?? 0;
    starts2.push(start2 + length + 1);
    const offset = length < 3 ? 0 : offsetOf.get(literals[literal] ?? "") ?? rarestIn(text, start2, length);
    offsets.push(offset);
    if (length < 3) return;
    const at = start2 + offset;
    const slot = slotOf(text, at);
    const bucket = buckets.get(slot) ?? { literals: [], before: 0, behind: 0 };
    buckets.set(slot, bucket);
    bucket.literals.push(literal);
    bucket.before |= offset === 0 ? ANY : bitOf(text, at - 1);
    bucket.behind |= offset + 3 === length ? ANY : bitOf(text, at + 3);
  });
  const all2 = [...buckets.values()];
  const first = [0, 0];
  for (const { literals: literals2 } of all2) first.push((first.at(-1) ?? 0) + literals2.length);
  return {
    slots: [...buckets.keys()],
    before: all2.map(({ before }) => before),
    behind: all2.map(({ behind }) => behind),
    entries: all2.flatMap(({ literals: literals2 }) => literals2),
    first,
    starts: starts2,
    offsets
  };
}
var ANY = -1;
function bitOf(bytes, at) {
  return 1 << fold(bytes, at);
}
function slotOf(bytes, at) {
  return fold(bytes, at) << 10 | fold(bytes, at + 1) << 5 | fold(bytes, at + 2);
}
function fold(bytes, at) {
  return (bytes[at] ?? 0) & 31;
}
function rarestIn(text, start2, length) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 <= length; at++) {
    const expected2 = expectedOf(text[start2 + at] ?? 0, text[start2 + at + 1] ?? 0, text[start2 + at + 2] ?? 0);
    if (expected2 < least) {
      least = expected2;
      best = at;
    }
  }
  return best;
}
var MOST_PLACES = 2e3;
function search(index, bytes, from, to, counts) {
  const { slots, entries, first, starts: starts2, offsets, text, seen } = index;
  const found = [];
  let missed;
  for (let i = nextPlace(index, bytes, from + 2, to); i < to; i = nextPlace(index, bytes, i + 1, to)) {
    const bucket = slots[slotOf(bytes, i - 2)];
    for (let each = first[bucket]; each < first[bucket + 1]; each++) {
      const literal = entries[each];
      if (seen[literal] !== 0) continue;
      const start2 = starts2[literal];
      const length = starts2[literal + 1] - 1 - start2;
      const at = i - 2 - offsets[literal];
      if (at < from || at + length > to || !standsAt(text, start2, length, bytes, at)) continue;
      if (counts && !counts(literal, at)) {
        missed ??= /* @__PURE__ */ new Map();
        const places = (missed.get(literal) ?? 0) + 1;
        missed.set(literal, places);
        if (places < MOST_PLACES) continue;
      }
      seen[literal] = 1;
      found.push(literal);
    }
  }
  for (const literal of found) seen[literal] = 0;
  return found;
}
function nextPlace({ slots, before, behind }, bytes, begin, to) {
  const last2 = bytes.length - 1;
  let slot = fold(bytes, begin - 2) << 5 | fold(bytes, begin - 1);
  for (let i = begin; i < to; i++) {
    slot = (slot << 5 | bytes[i] & 31) & SLOTS - 1;
    if (slots[slot] === 0) continue;
    if (i < last2 && (behind[slot] & 1 << (bytes[i + 1] & 31)) === 0) continue;
    if (i > 2 && (before[slot] & 1 << (bytes[i - 3] & 31)) === 0) continue;
    return i;
  }
  return to;
}
function standsAt(text, start2, length, bytes, at) {
  for (let i = 0; i < length; i++) {
    let byte = bytes[at + i];
    if (byte >= 65 && byte <= 90) byte |= 32;
    if (byte !== text[start2 + i]) return false;
  }
  return true;
}
var PLACE = {
  /** Two bytes a slot: the number of its bucket; 0 for none. */
  slots: 0,
  /** By number: see `FIELD`. */
  buckets: 65536,
  entries: 131072,
  /** By literal, a byte: 1 when it was found. */
  seen: 196608,
  /** By literal, a byte: 1 when it has to be asked at every place whether it counts. */
  asks: 200704,
  /** Literals that were found without asking, four bytes each. */
  found: 204800,
  state: 221184,
  /** All literals, in lower case. */
  text: 225280,
  input: 294912,
  end: 458752
};
var MOST_LITERALS = 4096;
var FIELD = {
  /** Which characters, of 32, stand before the three in one of the literals of the bucket, and which behind: a bit each. */
  before: 0,
  behind: 4,
  /** The place of the bucket's first entry, and behind its last. */
  entry: 8,
  end: 12,
  literal: 0,
  /** The place of the literal's first character. */
  text: 4,
  length: 8,
  /** Where in it the three characters stand that it is found by. */
  offset: 12,
  size: 16
};
var STATE = {
  /** The place to go on from, and the slot of the two characters before. */
  next: 0,
  slot: 4,
  /** The place of the next entry of the bucket that the search is in, and behind the last of them; 0 for none. */
  entry: 8,
  end: 12,
  /** The literal that is asked about, and its place. */
  literal: 16,
  at: 20,
  /** How many were found without asking. */
  found: 24
};
var SEARCH_MODULE = JSON.parse('"AGFzbQEAAAABCAFgA39/fwF/AhEBBm1lbW9yeQVwYWdlcwIAAQMCAQAHBwEDcnVuAAAKvQMBugMBC39BgMANKAIAIQNBgMANKAIEIQRBgMANKAIIIQZBgMANKAIMIQcCQANAAkAgBg0AA0AgAyAASUUNAyAEQQV0IAMtAABBH3FyQf//AXEhBCADQQFqIQMgBEEBdC8BACIFRQ0AIAVBBHRBgIAEaiEFIAUoAgQgAy0AAHZBAXFFDQAgBSgCACADQQRrLQAAdkEBcUUNAAsgBSgCCCEGIAUoAgwhBwsDQAJAIAYoAgAhCCAILQCAgAwNACAGKAIIIQogA0EDayAGKAIMayEJIAkgAUkNACACIAkgCmpJDQAgBigCBCELQQAhDANAIAkgDGotAAAhDSANIA1BwQBrQRpJQQV0ciENIA0gCyAMai0AAEZFDQEgDEEBaiIMIApJDQALAkAgCC0AgKAMRQ0AIAZBEGohBkGAwA0gAzYCAEGAwA0gBDYCBEGAwA0gBkEAIAYgB0kbNgIIQYDADSAHNgIMQYDADSAINgIQQYDADSAJNgIUQQEPCyAIQQE6AICADEGAwA0oAhhBAnQgCDYCgMAMQYDADUGAwA0oAhhBAWo2AhgLIAZBEGoiBiAHSQ0AC0EAIQYMAAsLQQAL"');
var PIECE = 128 * 1024;
var PAGE = 64 * 1024;
function createFastSearch(index, asks) {
  const longest = index.offsets.reduce((most, _, literal) => Math.max(most, lengthOf(index, literal)), 0);
  const room = PLACE.end - PLACE.input - PIECE;
  if (asks.length > MOST_LITERALS || index.text.length > PLACE.input - PLACE.text || 2 * longest + 4 > room)
    return void 0;
  const machine = start();
  if (!machine) return void 0;
  const { bytes: memory, words, run } = machine;
  fill(memory, words, index, asks);
  const state = (field) => words[(PLACE.state + field) / 4] ?? 0;
  const setState = (field, value) => {
    words[(PLACE.state + field) / 4] = value;
  };
  return (bytes, from, to, counts) => {
    const found = [];
    let missed;
    setState(STATE.found, 0);
    for (let begin = from + 2; begin < to; begin += PIECE) {
      const end = Math.min(to, begin + PIECE);
      const origin = Math.max(from, begin - 2 - longest);
      const copied = Math.min(to, end + longest);
      memory.set(bytes.subarray(origin, copied), PLACE.input);
      const placeOf = (at) => PLACE.input + at - origin;
      setState(STATE.next, placeOf(begin));
      setState(STATE.slot, fold(bytes, begin - 2) << 5 | fold(bytes, begin - 1));
      setState(STATE.entry, 0);
      while (run(placeOf(end), PLACE.input, placeOf(copied)) !== 0) {
        const literal = state(STATE.literal);
        if (counts && !counts(literal, state(STATE.at) - PLACE.input + origin)) {
          missed ??= /* @__PURE__ */ new Map();
          const places = (missed.get(literal) ?? 0) + 1;
          missed.set(literal, places);
          if (places < MOST_PLACES) continue;
        }
        memory[PLACE.seen + literal] = 1;
        found.push(literal);
      }
    }
    for (let n = 0; n < state(STATE.found); n++) found.push(words[PLACE.found / 4 + n] ?? 0);
    for (const literal of found) memory[PLACE.seen + literal] = 0;
    return found;
  };
}
function start() {
  if (typeof WebAssembly === "undefined") return void 0;
  const pages = new WebAssembly.Memory({ initial: PLACE.end / PAGE, maximum: PLACE.end / PAGE });
  const module2 = new WebAssembly.Module(Buffer2.from(SEARCH_MODULE, "base64"));
  const { run } = new WebAssembly.Instance(module2, { memory: { pages } }).exports;
  if (typeof run !== "function") return void 0;
  return {
    bytes: new Uint8Array(pages.buffer),
    words: new Uint32Array(pages.buffer),
    run: (to, least, most) => run(to, least, most)
  };
}
function fill(memory, words, index, asks) {
  const { slots, before, behind, entries, first, starts: starts2, offsets, text } = index;
  const write = (place, field, value) => {
    words[(place + field) / 4] = value;
  };
  new Uint16Array(memory.buffer, PLACE.slots, slots.length).set(slots);
  memory.set(text, PLACE.text);
  asks.forEach((isAsked, literal) => {
    memory[PLACE.asks + literal] = isAsked ? 1 : 0;
  });
  const entryAt = (place) => PLACE.entries + place * FIELD.size;
  slots.forEach((bucket, slot) => {
    if (bucket === 0) return;
    const place = PLACE.buckets + bucket * FIELD.size;
    write(place, FIELD.before, before[slot] ?? 0);
    write(place, FIELD.behind, behind[slot] ?? 0);
    write(place, FIELD.entry, entryAt(first[bucket] ?? 0));
    write(place, FIELD.end, entryAt(first[bucket + 1] ?? 0));
  });
  entries.forEach((literal, at) => {
    write(entryAt(at), FIELD.literal, literal);
    write(entryAt(at), FIELD.text, PLACE.text + (starts2[literal] ?? 0));
    write(entryAt(at), FIELD.length, lengthOf(index, literal));
    write(entryAt(at), FIELD.offset, offsets[literal] ?? 0);
  });
}
var BESIDE = { before: 64, after: 224 };
var DECODED = 2048;
var FAST_AFTER = 512 * 1024;
var Prefilter = class {
  literals;
  #index;
  #known;
  #means;
  #always;
  /** Literals of less than three characters, in every spelling. */
  #short;
  #search;
  #beforeFast;
  /** @throws {RangeError} when a literal is empty or not printable ASCII */
  constructor(literals, options = {}) {
    const { means, always, fastAfter = FAST_AFTER } = options;
    const given = [...literals];
    const isKnown = known.index !== void 0 && given.join("\n") === known.literals;
    this.literals = isKnown ? given : checked(given);
    this.#means = means;
    this.#always = always;
    this.#index = indexOf(this.literals, isKnown ? known.literals : this.literals.join("\n"));
    this.#short = this.literals.filter((literal) => literal.length < 3).map((literal) => ({ literal, spellings: spellingsOf(literal).map((one) => Buffer2.from(one)) }));
    this.#search = (...place) => search(this.#index, ...place);
    this.#beforeFast = fastAfter;
  }
  /** Whether a word, lower-cased, is one of the literals. */
  has(word) {
    this.#known ??= new Set(this.literals);
    return this.#known.has(word);
  }
  /**
   * The literals (lower-cased) that occur in the bytes, and mean something there.
   *
   * @param from where to begin, and where to end: literals that stand there as a whole count
   */
  find(bytes, from = 0, to = bytes.length) {
    if (this.#beforeFast >= 0) {
      this.#beforeFast -= to - from;
      if (this.#beforeFast < 0) this.#search = this.#fastSearch() ?? this.#search;
    }
    const buffer = bufferOver(bytes);
    const found = this.#search(buffer, from, to, this.#countsIn(buffer));
    const words = /* @__PURE__ */ new Set();
    for (const literal of [...found].sort((a, b) => a - b)) words.add(this.literals[literal] ?? "");
    if (this.#short.length > 0) {
      const searched = buffer.subarray(from, to);
      for (const { literal, spellings } of this.#short)
        if (spellings.some((spelling) => searched.includes(spelling))) words.add(literal);
    }
    return words;
  }
  #fastSearch() {
    const asks = (literal) => this.#means !== void 0 && !this.#always?.has(literal);
    return createFastSearch(this.#index, this.literals.map(asks));
  }
  #countsIn(bytes) {
    const means = this.#means;
    if (!means) return void 0;
    let [first, last2, text] = [0, 0, ""];
    return (literal, at) => {
      const word = this.literals[literal] ?? "";
      if (this.#always?.has(word)) return true;
      const start2 = Math.max(0, at - BESIDE.before);
      const end = Math.min(bytes.length, at + word.length + BESIDE.after);
      if (start2 < first || end > last2) {
        [first, last2] = [start2, Math.min(bytes.length, Math.max(end, start2 + DECODED))];
        text = bytes.toString("latin1", first, last2);
      }
      return means(word, text.slice(start2 - first, end - first), at - start2);
    };
  }
};
function checked(literals) {
  const wrong = literals.find((literal) => !/^[ -~]+$/.test(literal));
  if (wrong !== void 0) throw new RangeError(`prefilter literal "${wrong}" is not printable ASCII`);
  return [...new Set(literals.map((literal) => literal.toLowerCase()))];
}
function bufferOver(bytes) {
  return Buffer2.isBuffer(bytes) ? bytes : Buffer2.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function spellingsOf(literal) {
  return [...literal].reduce(
    (spellings, letter) => [
      ...new Set(spellings.flatMap((start2) => [start2 + letter, start2 + letter.toUpperCase()]))
    ],
    [""]
  );
}
function prefilterFor(readers6, marks) {
  const always = new Set([...marks].map((mark) => mark.toLowerCase()));
  const asked2 = /* @__PURE__ */ new Map();
  for (const reader of readers6) {
    for (const keyword of keywordsOf(reader)) {
      if (!reader.stands) always.add(keyword);
      else asked2.set(keyword, [...asked2.get(keyword) ?? [], reader]);
    }
  }
  return new Prefilter(/* @__PURE__ */ new Set([...always, ...asked2.keys()]), {
    always,
    means: (literal, around, at) => asked2.get(literal)?.some((reader) => reader.stands?.(literal, around, at)) ?? false
  });
}
var lowered = /* @__PURE__ */ new WeakMap();
function keywordsOf({ keywords }) {
  if (keywords === "any") return [];
  const known2 = lowered.get(keywords);
  if (known2) return known2;
  const own = keywords.map((keyword) => keyword.toLowerCase());
  lowered.set(keywords, own);
  return own;
}
var made = [];
var last = { path: "", lower: "" };
function pathPattern(words, pattern) {
  const list = words.split(" ");
  const one = {
    words: list,
    pattern,
    test(path) {
      if (last.path !== path) last = { path, lower: path.toLowerCase() };
      const { lower } = last;
      for (const word of list) if (lower.includes(word)) return pattern.test(path);
      return false;
    }
  };
  made.push(one);
  return one;
}
var VENDORED = pathPattern(
  "node_modules/ bower_components/ vendor third site-packages/ pods/ carthage/ .yarn/ venv/",
  /(^|\/)(node_modules|bower_components|vendor|vendored|_vendor|third[_-]?party|site-packages|Pods|Carthage|\.yarn|\.venv|venv)\//i
);
var TEST = pathPattern(
  "test spec e2e mock fixture cypress playwright snap stories it. phpunit",
  /(^|\/)(tests?|[\w.-]{1,64}[_-]tests|(e2e|integration|unit|acceptance|functional|smoke)[_-]?test|testing|__tests__|__mocks__|specs?|e2e|fixtures?|testdata|test-data|test_data|cypress|playwright|snapshots?|__snapshots__|mocks?|src\/[a-z]\w{0,30}Tests?|src\/testFixtures)\/|(^|\/)(test_[^/]*|conftest)\.py$|[._-](test|tests|spec|e2e|stories|snap)\.[^/]+$|_test\.(go|py|rb|exs)$|(Test|Tests|Spec|IT)\.(java|kt|cs|php|scala)$|(^|\/)phpunit\.xml(\.dist)?$/
);
var EXAMPLE = pathPattern(
  "example sample demo playground sandbox tutorial _src starter boilerplate benchmark template dist",
  /(^|\/)\.?(examples?|samples?|demos?|playgrounds?|sandbox|tutorials?|templates?\/examples?|docs?_src|starters?|boilerplates?|benchmarks?)\/|[._-](example|sample|dist)$|(?<!\.(conf|nginx|vhost))[._-]template$|[._-](example|sample|template)\.[^/.]+$/i
);
var DOCS = pathPattern(
  "doc website/ wiki/ man/ .md markdown .rst .txt .tex .pod readme change history license notice authors",
  /(^|\/)(docs?|documentation|website|wiki|man)\/|\.(md|mdx|markdown|rst|adoc|asciidoc|txt|tex|pod)$|(^|\/)(README|CHANGELOG|CHANGES|HISTORY|LICENSE|NOTICE|AUTHORS)[^/]*$/i
);
var GENERATED_PATH = pathPattern(
  "generated dist/ build/ out/ coverage/ .next/ .nuxt/ .g. .pb. designer _pb2",
  /(^|\/)(generated|__generated__|dist|build|out|coverage|\.next|\.nuxt)\/|\.(generated|g|pb|designer)\.[^/]+$|_pb2(_grpc)?\.py$|\.pb\.go$/i
);
var NOT_DOCS = pathPattern(
  ".txt",
  /(^|\/)(requirements|constraints)[^/]*\.txt$|(^|\/)requirements\/[^/]*\.txt$|(^|\/)(CMakeLists|robots)\.txt$/i
);
var GENERATED_MARK = /@generated\b|\bDO NOT EDIT\b|\bautomatically generated\b|\bauto-generated\b/i;
function withoutStarterPackage(path) {
  return path.includes("/example/") ? path.replace(STARTER_PACKAGE, "$1") : path;
}
var STARTER_PACKAGE = /((?:^|\/)(?:java|kotlin|scala|groovy)\/)(?:com|org|net|io)\/example\/(?:demo\/)?/g;
function roleOf(path, text) {
  if (VENDORED.test(path)) return "vendored";
  if (/[.-]min\.(js|css|mjs|cjs)$/i.test(path) || looksMinified(path, text)) return "minified";
  if (TEST.test(path)) return "test";
  if (EXAMPLE.test(withoutStarterPackage(path))) return "example";
  if (DOCS.test(path) && !NOT_DOCS.test(path)) return "docs";
  if (GENERATED_PATH.test(path) || isMarkedGenerated(text.slice(0, 1e3))) return "generated";
  return "source";
}
function isMarkedGenerated(head) {
  return /generated|EDIT/i.test(head) && GENERATED_MARK.test(head);
}
function looksMinified(path, text) {
  if (text.length < 4e3 || !/\.(js|mjs|cjs|css)$/i.test(path)) return false;
  let lines = 1;
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) lines++;
  return text.length / lines > 300;
}
var LineIndex = class {
  #text;
  #starts = [0];
  constructor(text) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }
  get count() {
    return this.#starts.length;
  }
  /** 1-based line of a UTF-16 offset; offsets past the end belong to the last line. */
  lineAt(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
  /** Offset at which a 1-based line begins; the text's length for lines past the end. */
  startOf(line) {
    return this.#starts[line - 1] ?? this.#text.length;
  }
  /** Offset at which a 1-based line ends, its line break left out. */
  endOf(line) {
    let end = this.startOf(line + 1);
    while (end > this.startOf(line) && (this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r")) end--;
    return end;
  }
  /** The text of a 1-based line, without its line break. */
  textOf(line) {
    return this.#text.slice(this.startOf(line), this.endOf(line));
  }
  locate(path, start2, end) {
    const startLine = this.lineAt(start2);
    const endLine = this.lineAt(Math.max(start2, end));
    return {
      path,
      startLine,
      startColumn: start2 - this.startOf(startLine) + 1,
      endLine,
      endColumn: Math.max(start2, end) - this.startOf(endLine) + 1
    };
  }
};
function lowered2(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
var SourceFile = class {
  path;
  text;
  encoding;
  #role;
  #lines;
  #lower;
  constructor(path, text, encoding = "utf-8") {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
  }
  get role() {
    this.#role ??= roleOf(this.path, this.text);
    return this.#role;
  }
  /** The text, lower-cased, with every offset where it was. */
  get lower() {
    this.#lower ??= lowered2(this.text);
    return this.#lower;
  }
  get lines() {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }
};
var PROBE = 8e3;
function decode(bytes) {
  const buffer = Buffer2.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191) {
    return { text: buffer.toString("utf8", 3), encoding: "utf-8-bom" };
  }
  if (buffer[0] === 255 && buffer[1] === 254 && !(buffer[2] === 0 && buffer[3] === 0)) {
    return { text: buffer.toString("utf16le", 2), encoding: "utf-16le" };
  }
  if (buffer[0] === 254 && buffer[1] === 255) {
    return { text: swapped(buffer.subarray(2)).toString("utf16le"), encoding: "utf-16be" };
  }
  const probe = buffer.subarray(0, PROBE);
  if (probe.includes(0)) {
    const wide = wideWithoutMark(probe);
    if (wide === "utf-16le") return { text: buffer.toString("utf16le"), encoding: wide };
    if (wide === "utf-16be") return { text: swapped(buffer).toString("utf16le"), encoding: wide };
    if (!isTextWithStrayBytes(probe)) return void 0;
  }
  if (isAscii(buffer)) return { text: buffer.toString("latin1"), encoding: "utf-8" };
  if (isUtf8(buffer)) return { text: buffer.toString("utf8"), encoding: "utf-8" };
  return { text: buffer.toString("latin1"), encoding: "latin1" };
}
function looksBinary(head) {
  return decode(head.subarray(0, PROBE)) === void 0;
}
function swapped(buffer) {
  const even = Buffer2.from(buffer.subarray(0, buffer.length & ~1));
  return even.swap16();
}
function wideWithoutMark(probe) {
  if (probe.length < 4) return void 0;
  const zeros = [0, 0];
  for (let i = 0; i < probe.length; i++) if (probe[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = probe.length / 2;
  const few = half * 0.03;
  if (even <= few && odd > half * 0.7) return "utf-16le";
  if (odd <= few && even > half * 0.7) return "utf-16be";
  return void 0;
}
function isTextWithStrayBytes(probe) {
  let strays = 0;
  for (const byte of probe) if (byte < 7 || byte > 13 && byte < 32 && byte !== 27) strays++;
  if (strays > Math.max(2, probe.length / 50)) return false;
  return [0, 1, 2, 3].some((cut) => isUtf8(probe.subarray(0, probe.length - cut)));
}
var PICTURES = 9216;
function pictured(latin1) {
  return latin1.replace(/[\x00-\x1f]/g, (control) => String.fromCharCode(PICTURES + control.charCodeAt(0)));
}
function byteAt(text, index) {
  const code = text.charCodeAt(index);
  return code >= PICTURES && code < PICTURES + 32 ? code - PICTURES : code & 255;
}
var HEAD_BYTES = 64 * 1024;
function headOf(path, content, size) {
  const bytes = content.subarray(0, HEAD_BYTES);
  let file;
  return {
    size,
    bytes: () => bytes,
    file: () => {
      file ??= new SourceFile(path, pictured(Buffer2.from(bytes).toString("latin1")), "binary");
      return file;
    }
  };
}
function loadEntry(entry, needed, limits) {
  if (entry.kind === "symlink")
    return { reason: "a symbolic link, which is not followed", incomplete: false };
  if (entry.kind === "submodule")
    return { reason: "a submodule, which is a repository of its own", incomplete: false };
  if ((0, import_chunk_MUI76Q6F.hasBinaryName)(entry.path)) return { reason: "", incomplete: false };
  const limit = needed ? limits.namedFileBytes : limits.fileBytes;
  let content;
  try {
    if (entry.size !== void 0 && entry.size > limit) {
      const telling = (0, import_chunk_MUI76Q6F.hasTellingHead)(entry.path);
      const head = entry.read(telling ? HEAD_BYTES : 8e3);
      return looksBinary(head) ? telling ? headOf(entry.path, head, entry.size) : binary(needed) : { reason: `larger than ${readable(limit)}`, incomplete: needed };
    }
    content = entry.read();
  } catch (error) {
    if (codeOf(error) === "EFBIG") return { reason: `larger than ${readable(limit)}`, incomplete: needed };
    return { reason: `cannot be read (${codeOf(error)})`, incomplete: true, isUnread: true };
  }
  if (content.length > limit) return { reason: `larger than ${readable(limit)}`, incomplete: needed };
  return lazily(entry.path, content) ?? ((0, import_chunk_MUI76Q6F.hasTellingHead)(entry.path) ? headOf(entry.path, content, content.length) : binary(needed));
}
function binary(needed) {
  return { reason: "binary content", incomplete: needed };
}
function lazily(path, content) {
  const mightBeWide = content.subarray(0, 8e3).includes(0) || (content[0] ?? 0) >= 254;
  if (!mightBeWide) {
    let file2;
    return {
      size: content.length,
      bytes: () => content,
      file: () => {
        if (!file2) {
          const decoded3 = decode(content);
          file2 = new SourceFile(path, decoded3?.text ?? "", decoded3?.encoding);
        }
        return file2;
      }
    };
  }
  const decoded2 = decode(content);
  if (!decoded2) return void 0;
  const file = new SourceFile(path, decoded2.text, decoded2.encoding);
  return { size: content.length, bytes: () => Buffer2.from(decoded2.text), file: () => file };
}
function codeOf(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return typeof code === "string" ? code : "unknown error";
}
function readable(bytes) {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.round(mebibytes * 10) / 10} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}
function newMeter() {
  return {
    loadMs: 0,
    loaded: 0,
    prefilterMs: 0,
    filtered: 0,
    passed: 0,
    cached: 0,
    threads: 0,
    readers: /* @__PURE__ */ new Map()
  };
}
function readerMeter({ readers: readers6 }, name) {
  let meter = readers6.get(name);
  if (!meter) {
    meter = { files: 0, hits: 0, models: 0, ms: 0 };
    readers6.set(name, meter);
  }
  return meter;
}
function addMeter(to, from) {
  to.loadMs += from.loadMs;
  to.prefilterMs += from.prefilterMs;
  to.loaded += from.loaded;
  to.filtered += from.filtered;
  to.passed += from.passed;
  to.cached += from.cached;
  to.threads += from.threads;
  for (const [name, reader] of from.readers) {
    const own = readerMeter(to, name);
    own.files += reader.files;
    own.hits += reader.hits;
    own.models += reader.models;
    own.ms += reader.ms;
  }
}
function phases() {
  const taken = {};
  let phase = "examine";
  let began = performance.now();
  const next = (name) => {
    const now = performance.now();
    taken[phase] = now - began;
    phase = name;
    began = now;
  };
  return {
    next,
    end() {
      next("");
      return taken;
    }
  };
}
var NOT_WRITTEN_HERE = /* @__PURE__ */ new Set(["minified", "vendored", "generated"]);
var SharedModule = class {
  #file;
  #parsers;
  #parsing;
  #parsed;
  #ms;
  /** @param ms that parsing may take */
  constructor(file, parsers2, ms) {
    this.#file = file;
    this.#parsers = parsers2;
    this.#ms = ms;
  }
  /** @throws {Waiting} until it is parsed */
  module() {
    if (this.#parsed) return this.#parsed;
    if (NOT_WRITTEN_HERE.has(this.#file.role)) return void 0;
    const language = this.#parsers.languageOf(this.#file.path);
    if (!language) return void 0;
    this.#parsing ??= this.#parse(language);
    throw new Waiting(
      this.#parsing.then((module2) => {
        this.#parsed = module2;
      })
    );
  }
  async #parse(language) {
    let end;
    let isOver = false;
    try {
      return await this.#parsers.parse(this.#file.text, language, () => {
        end ??= performance.now() + this.#ms;
        isOver = performance.now() > end;
        return isOver;
      });
    } catch (error) {
      throw isOver ? new import_chunk_MUI76Q6F.TimeExceeded() : error;
    }
  }
  /** Frees the syntax tree, which lives outside the garbage collector's reach. */
  close() {
    this.#parsing?.then(
      (module2) => module2.dispose(),
      () => void 0
    );
  }
};
function internalError(path, what, error) {
  const kind = isNativeError(error) ? error.name : typeof error;
  return {
    path,
    reason: `${what} failed with ${kind}: a bug in Bartizan, please report it`,
    incomplete: true
  };
}
var KEPT = 8 * 1024 * 1024;
function createTexts(source, limits) {
  const kept = /* @__PURE__ */ new Map();
  let units = 0;
  const load = (path) => {
    const entry = source.treeEntry(path);
    const loaded = entry && loadEntry(entry, true, limits);
    return loaded && !("reason" in loaded) ? loaded : void 0;
  };
  return {
    tree: {
      paths: async () => source.treePaths(),
      open: async (path) => kept.get(path) ?? load(path)?.file()
    },
    keep(file) {
      if (kept.has(file.path)) return true;
      if (units + file.text.length > KEPT) return false;
      units += file.text.length;
      kept.set(file.path, file);
      return true;
    },
    async reopen(path, digest) {
      const known2 = kept.get(path);
      if (known2) return known2;
      const loaded = load(path);
      if (loaded && digest !== void 0 && await digestOf(loaded.bytes()) !== digest) return "changed";
      return loaded?.file();
    }
  };
}
async function digestOf(bytes) {
  const { createHash } = await Promise.resolve().then(() => __load("node:crypto"));
  return createHash("sha256").update(bytes).digest("hex");
}
function createExaminer(options) {
  const { meter } = options;
  const readers6 = options.checks.flatMap(
    (check, index) => check.readers.map(
      (reader) => ({ check, index, reader, keywords: new Set(keywordsOf(reader)) })
    )
  );
  const byName = readers6.filter(({ reader }) => reader.keywords === "any");
  const marks = new Set(options.marks.map((mark) => mark.toLowerCase()));
  const prefilter = prefilterFor(
    readers6.map(({ reader }) => reader),
    marks
  );
  return (entry, around, of) => {
    const { path } = entry;
    const claims = ({ reader, index }) => (of === void 0 || of === index) && reader.claims(path);
    if (!readers6.some(claims)) return without(path, "unclaimed");
    const naming = new Set(byName.filter(claims));
    const needed = naming.size > 0;
    const loading = performance.now();
    const loaded = loadEntry(entry, needed, options.limits);
    const filtering = performance.now();
    meter.loaded++;
    meter.loadMs += filtering - loading;
    if ("reason" in loaded) {
      const { reason, incomplete } = loaded;
      if (reason === "") return without(path, "binary-name");
      const refused = without(path, "refused", [{ path, reason, incomplete }]);
      return loaded.isUnread ? refused : { ...refused, dependsOn: "file" };
    }
    const present = prefilter.find(loaded.bytes());
    meter.prefilterMs += performance.now() - filtering;
    meter.filtered++;
    if (present.size === 0) {
      meter.passed++;
      if (!needed) return { ...without(path, "looked-at"), bytes: loaded.size, dependsOn: "file" };
    }
    const marked = [...marks].filter((mark) => present.has(mark));
    const holds2 = (text) => bufferOver(loaded.bytes()).includes(text, 0, "latin1");
    const wanted = readers6.flatMap((one) => {
      if (one.reader.keywords === "any") return naming.has(one) ? [{ ...one, hits: NO_HITS }] : [];
      const hits = hitsOf(one.keywords, present);
      if (!hits || !claims(one) || one.reader.wants?.(hits, holds2) === false) return [];
      return [{ ...one, hits }];
    });
    const putOff = around.putsOff && of === void 0 ? completing(wanted, loaded) : [];
    const wanting = putOff.length === 0 ? wanted : wanted.filter(({ index }) => !putOff.includes(index));
    const outcome = (read2) => {
      const base = {
        path,
        state: "looked-at",
        bytes: loaded.size,
        marks: marked,
        ...read2,
        ...putOff.length === 0 ? {} : { putOff }
      };
      const isNothing = marked.length === 0 && read2.found.length === 0;
      const isKept = isNothing || around.keep?.(loaded.file());
      if (isKept && (isNothing || !around.digests)) return base;
      return digestOf(loaded.bytes()).then((digest) => ({ ...base, digest }));
    };
    if (wanting.length === 0) return outcome({ ...NOTHING_READ, dependsOn: "file" });
    if (!isForHere(loaded.size, wanting, around)) return without(path, "deferred");
    around.onReading?.(loaded.size);
    const ms = (0, import_chunk_MUI76Q6F.budgetOf)(options.limits, loaded.size);
    const began = recentCpu();
    const read = (patience) => readFile(
      loaded.file(),
      wanting,
      around,
      options,
      around.watched === "here" ? ms * patience : Number.POSITIVE_INFINITY
    );
    const later = async (first2) => {
      try {
        return await outcome(await first2.catch((error) => read(againAfter(error, began, ms))));
      } catch (error) {
        if (!(error instanceof import_chunk_MUI76Q6F.TimeExceeded)) throw error;
        return without(path, "refused", [(0, import_chunk_MUI76Q6F.overTime)(path, ms)]);
      }
    };
    let first;
    try {
      first = read(1);
    } catch (error) {
      first = Promise.reject(error);
    }
    return first instanceof Promise ? later(first) : outcome(first);
  };
}
function completing(wanted, loaded) {
  if (!wanted.some(({ reader }) => reader.completes)) return [];
  const file = loaded.file();
  const others = new Set(wanted.filter(({ reader }) => !reader.completes?.(file)).map(({ index }) => index));
  return [...new Set(wanted.map(({ index }) => index))].filter((index) => !others.has(index));
}
var INTERRUPTED_BYTES = 1024 * 1024;
function isForHere(bytes, wanting, { inlineBytes }) {
  if (inlineBytes === void 0 || bytes <= inlineBytes) return true;
  return bytes <= INTERRUPTED_BYTES && wanting.every(({ reader }) => reader.interruptible);
}
function againAfter(error, began, ms) {
  const { user, system } = process.cpuUsage(began);
  if (!(error instanceof import_chunk_MUI76Q6F.TimeExceeded) || (user + system) / 1e3 > 0.7 * ms) throw error;
  return 10;
}
var sampled = { at: Number.NEGATIVE_INFINITY, cpu: { user: 0, system: 0 } };
function recentCpu() {
  const at = performance.now();
  if (at - sampled.at > 20) sampled = { at, cpu: process.cpuUsage() };
  return sampled.cpu;
}
var NO_HITS = /* @__PURE__ */ new Set();
var NOTHING_READ = { found: [], notChecked: [], readBy: [] };
function without(path, state, notChecked = []) {
  return { path, state, bytes: 0, marks: [], ...NOTHING_READ, notChecked };
}
function hitsOf(keywords, present) {
  let hits;
  for (const literal of present) {
    if (!keywords.has(literal)) continue;
    hits ??= /* @__PURE__ */ new Set();
    hits.add(literal);
  }
  return hits;
}
function readFile(file, wanting, around, { languages, meter }, ms) {
  const found = [];
  const notChecked = [];
  const parsed = new SharedModule(file, languages, ms);
  let hasFailed = false;
  let looksAround = false;
  const failed = ({ check, reader }, error) => {
    if (error instanceof import_chunk_MUI76Q6F.TimeExceeded) throw error;
    hasFailed = true;
    notChecked.push(internalError(file.path, `the ${check.id} reader "${reader.name}"`, error));
  };
  const keep = ({ check, index, reader }, models, began) => {
    const taken = readerMeter(meter, `${check.id}/${reader.name}`);
    taken.files++;
    taken.ms += performance.now() - began;
    if (models.length === 0) return;
    taken.hits++;
    taken.models += models.length;
    found.push({ check: index, models });
  };
  const read = ({ reader, hits }) => reader.read(file, {
    get tree() {
      looksAround = true;
      return around.tree;
    },
    hits,
    module: () => parsed.module(),
    notChecked: (reason, path = file.path) => void notChecked.push({ path, reason, incomplete: true })
  });
  let next = 0;
  const readOn = () => {
    for (let one = wanting[next]; one; one = wanting[next]) {
      next++;
      const began = performance.now();
      try {
        const models = read(one);
        if (models instanceof Promise) return { one, models: orAgain(models), began };
        keep(one, models, began);
      } catch (error) {
        if (error instanceof Waiting) return { one, models: orAgain(Promise.reject(error)), began };
        failed(one, error);
      }
    }
    return void 0;
  };
  const readOnInTime = () => around.watched === "here" ? guarded(ms, readOn) : readOn();
  const whole = () => {
    const readBy = [...new Set(wanting.map(({ index }) => index))];
    if (hasFailed) return { found, notChecked, readBy };
    return { found, notChecked, readBy, dependsOn: looksAround ? "tree" : "file" };
  };
  const waitAndGoOn = async (first) => {
    try {
      for (let pending2 = first; pending2; pending2 = readOnInTime()) {
        try {
          const models = await pending2.models;
          if (models === AGAIN) next--;
          else keep(pending2.one, models, pending2.began);
        } catch (error) {
          failed(pending2.one, error);
        }
        if (next === wanting.length) break;
      }
    } finally {
      parsed.close();
    }
    return whole();
  };
  const pending = readOnInTime();
  return pending ? waitAndGoOn(pending) : whole();
}
function secretFinder(checks2, limits) {
  const check = checks2.find(({ secrets }) => secrets);
  if (!check) return async () => [];
  let prefilter;
  return async (file) => {
    prefilter ??= prefilterFor(check.readers, /* @__PURE__ */ new Set());
    const bytes = Buffer2.from(file.text);
    const present = prefilter.find(bytes);
    const ms = (0, import_chunk_MUI76Q6F.budgetOf)(limits, bytes.length);
    const models = [];
    for (const reader of check.readers) {
      if (!reader.claims(file.path)) continue;
      const hits = reader.keywords === "any" ? /* @__PURE__ */ new Set() : hitsOf(new Set(keywordsOf(reader)), present);
      if (!hits) continue;
      const context = { tree: NOTHING, hits, module: () => void 0, notChecked: () => {
      } };
      models.push(...await asked(() => guarded(ms, () => reader.read(file, context))));
    }
    return check.secrets?.(models) ?? [];
  };
}
var NOTHING = { paths: async () => [], open: async () => void 0 };
function secretsGathered(checks2, gathered, scopePaths) {
  const index = checks2.findIndex((check2) => check2.secrets);
  const check = checks2[index];
  if (!check) return () => void 0;
  let byPath;
  return (path) => {
    if (!scopePaths.has(path) || gathered.unsure.has(path)) return void 0;
    byPath ??= groupBy(gathered.models[index] ?? [], (one) => one.path);
    return check.secrets?.((byPath.get(path) ?? []).flatMap(({ models }) => models));
  };
}
function secretsOf(checks2, outcome) {
  const index = checks2.findIndex((check) => check.secrets);
  if (index === -1 || outcome.state !== "looked-at" || outcome.notChecked.length > 0) return void 0;
  const models = outcome.found.filter(({ check }) => check === index).flatMap((one) => one.models);
  return checks2[index]?.secrets?.(models);
}
var CONFIG_NAMES = ["", ".github/"].flatMap(
  (folder) => ["yaml", "yml", "json"].map((ending) => `${folder}bartizan.${ending}`)
);
var WORKFLOW = /(^|\/)\.github\/workflows\/[^/]+$/;
function configurationsWithoutEffect(entries, used) {
  return entries.flatMap(({ path, kind }) => {
    if (kind !== "file" || !/(^|\/)bartizan\.ya?ml$/.test(path)) return [];
    if (CONFIG_NAMES.includes(path) || path === used || WORKFLOW.test(path)) return [];
    const reason = "a configuration in a folder, which has no effect: the one at the root has `overrides` for parts of a tree";
    return [{ path, reason, incomplete: false }];
  });
}
var TRIPLE = ['"""', "'''"];
var LEXES = [
  [/\.[cm]?[jt]sx?$/i, { line: ["//"], blocks: true, long: ["`"], isScript: true }],
  [/\.go$/i, { line: ["//"], blocks: true, long: ["`"] }],
  [/\.(?:java|kts?|scala|groovy|gradle|swift|cs|dart)$/i, { line: ["//"], blocks: true, long: TRIPLE }],
  [/\.(?:c|h|cc|cpp|hpp|rs|sol|zig)$/i, { line: ["//"], blocks: true, long: [] }],
  [/\.(?:php|tf|hcl|tfvars)$/i, { line: ["//", "#"], blocks: true, long: [] }],
  [/\.(?:pyi?|toml)$/i, { line: ["#"], blocks: false, long: TRIPLE }],
  [
    /\.(?:rb|rake|pl|pm|exs?|r|jl|nix|sh|bash|zsh|ps[md]?1|ya?ml)$/i,
    { line: ["#"], blocks: false, long: [] }
  ],
  [/\.sql$/i, { line: ["--"], blocks: true, long: [] }]
];
var BEFORE_REGEX = /(?:[(,=:[!&|?{};+*%~^<>-]|\b(?:return|typeof|case))\s*$/;
var REGEX = /\/(?:\\[^\n]|\[(?:\\[^\n]|[^\]\\\n]){0,200}\]|[^/\\\n[*]){1,500}\//y;
var NO_QUOTE_AFTER = /(?:[\w$]{3}|(?:^|[^\w$])(?![rbuf]{1,2}$)[\w$]{1,2}|[&<]|\+ )$/i;
function offsetsInStrings(word, text, path) {
  const found = /* @__PURE__ */ new Set();
  const lexis = LEXES.find(([name]) => name.test(path))?.[1];
  const last2 = text.lastIndexOf(word);
  if (!lexis || last2 === -1) return found;
  const tokens2 = /\\|["'`/#{}]|--/g;
  let next = text.indexOf(word);
  const templates = [];
  let depth = 0;
  for (let token = tokens2.exec(text); token && token.index <= last2; token = tokens2.exec(text)) {
    const at = token.index;
    if (token[0] === "\\") tokens2.lastIndex = at + 2;
    else if (token[0] === "{") depth++;
    else if (token[0] === "}") {
      if (depth > 0) depth--;
      if (depth === templates.at(-1)) {
        templates.pop();
        tokens2.lastIndex = afterTemplate(at + 1);
      }
    } else tokens2.lastIndex = afterComment(text, at, lexis) ?? afterString(at, lexis) ?? at + 1;
  }
  return found;
  function afterString(at, { long, isScript }) {
    if (isScript && text[at] === "`") return afterTemplate(at + 1);
    if (isScript && text[at] === "/") return afterRegex(text, at);
    const quote = long.find((one) => text.startsWith(one, at)) ?? text[at] ?? "";
    const isLong = long.includes(quote);
    if (!isLong && quote !== '"' && quote !== "'") return void 0;
    if (quote === "'" && NO_QUOTE_AFTER.test(text.slice(Math.max(0, at - 3), at))) return void 0;
    const start2 = at + quote.length;
    const end = isLong ? text.indexOf(quote, start2) : closing(text, quote, start2);
    if (end === -1) return void 0;
    keep(start2, end);
    return end + quote.length;
  }
  function afterTemplate(start2) {
    const marks = /\\|`|\$\{/g;
    marks.lastIndex = start2;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      if (mark[0] === "\\") marks.lastIndex = mark.index + 2;
      else {
        keep(start2, mark.index);
        if (mark[0] !== "`") templates.push(depth++);
        return marks.lastIndex;
      }
    }
    return text.length;
  }
  function keep(start2, end) {
    while (next !== -1 && next < end) {
      if (next >= start2) found.add(next);
      next = text.indexOf(word, next + 1);
    }
  }
}
function afterComment(text, at, { line, blocks }) {
  if (blocks && text.startsWith("/*", at)) return endOf(text.indexOf("*/", at + 2) + 1, text);
  const isComment = line.some((mark) => text.startsWith(mark, at));
  if (!isComment || text[at] === "#" && /[\w$&]/.test(text[at - 1] ?? "")) return void 0;
  return endOf(text.indexOf("\n", at), text);
}
function endOf(found, text) {
  return found <= 0 ? text.length : found;
}
function closing(text, quote, from) {
  const marks = quote === '"' ? /["\\\n]/g : /['\\\n]/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === "\n") return -1;
    if (mark[0] === quote) return mark.index;
    marks.lastIndex = mark.index + 2;
  }
  return -1;
}
function afterRegex(text, at) {
  if (!BEFORE_REGEX.test(text.slice(Math.max(0, at - 20), at))) return void 0;
  REGEX.lastIndex = at;
  return REGEX.test(text) ? REGEX.lastIndex : void 0;
}
var OPENERS = [
  [/"\/\/"\s*:\s*"$/, '"'],
  [/^\s*\[[^\]]{1,40}\]: *# *\($/, ")"],
  [/<#$/, "#>"],
  [/--\[=*\[$/, "]]"],
  [/\{-$/, "-}"],
  [/#=$/, "=#"],
  [/<!--+$/, "-->"],
  [/<%--+$/, "--%>"],
  [/<%#$/, "%>"],
  [/\{\{!(?:--)?$/, "}}"],
  [/\{#-?$/, "#}"],
  [/\/\*+!?$/, "*/"],
  [/\(\*+$/, "*)"],
  [/@\*$/, "*@"],
  [/(?:\/\/+[!-]?|#+!?|--+|;+|%+|\*>)$/, void 0],
  [/^\s*\*+$/, "*/"],
  [/^\s*(?:'|!+|::|@?(?:REM|[Rr]em)|dnl)$/, void 0]
];
var BEFORE = 300;
var AFTER = 1e3;
function commentReader({ text, path }, word) {
  const inStrings = offsetsInStrings(word, text, path);
  return (start2, end) => {
    const around = text.slice(Math.max(0, start2 - BEFORE), start2);
    const before = around.slice(around.lastIndexOf("\n") + 1).trimEnd();
    const opener = openerAt(before);
    const rest = (/^[^\n]*/.exec(text.slice(end, end + AFTER))?.[0] ?? "").trimEnd();
    const cut = opener?.end === void 0 ? -1 : rest.indexOf(opener.end);
    const isInString = inStrings.has(start2);
    return {
      rest: cut === -1 ? rest : rest.slice(0, cut).replace(/[\s*-]+$/, ""),
      opens: opener !== void 0 && !isInString && !inString(before.slice(0, opener.start)),
      isInString
    };
  };
}
function openerAt(before) {
  for (const [pattern, end] of OPENERS) {
    const match = pattern.exec(before);
    if (match) return { start: match.index, end };
  }
  return void 0;
}
function inString(before) {
  const counts = /* @__PURE__ */ new Map();
  for (const [, quote] of before.matchAll(/\\.|(["'`])/g)) {
    if (quote !== void 0) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count % 2 === 1);
}
var KINDS = ["line", "next-line", "start", "end", "file"];
var IGNORE_WORD = "bartizan-ignore";
var FORMS = KINDS.slice(1);
var DIRECTIVE = /(?<!\w-?)bartizan-ignore(?:-([a-z]{1,20}(?:-[a-z]{1,20}){0,3}))?(?!\w|-\w)/g;
var SEPARATOR = /(?:^|[ \t])(?:--|—|–)(?:[ \t]|$)/;
var COMMENT_END = /[ \t]*(?:\*+\/|-->|--%>|#}|%>|\*\)|}})[^\w]*$/;
var AFTER_WORD = /["'`\])}>;:.]{1,20}$/;
var MOST_TARGETS = 50;
function readDirectives(file) {
  if (!file.text.includes(IGNORE_WORD)) return [];
  const commentAt = commentReader(file, IGNORE_WORD);
  const directives = [];
  for (const match of file.text.matchAll(DIRECTIVE)) {
    const start2 = match.index;
    const end = start2 + match[0].length;
    const comment = commentAt(start2, end);
    const form = match[1] ?? "line";
    const kind = match[1] === "line" ? void 0 : KINDS.find((known2) => known2 === form);
    if (!kind && !comment.opens) continue;
    const line = file.lines.lineAt(start2);
    directives.push({
      source: "inline",
      kind: kind ?? "end",
      ...partsOf(comment),
      line,
      firstLine: line,
      lastLine: kind === "line" ? line : 0,
      isComment: comment.opens,
      at: { path: file.path, start: start2, end },
      ...kind ? {} : { flaw: { kind: "unknown-form", form } },
      ...comment.isInString ? { flaw: { kind: "in-string" } } : {}
    });
  }
  return withBlocks(withNextLines(directives, file));
}
function partsOf({ rest }) {
  const separator = SEPARATOR.exec(rest);
  const head = (separator ? rest.slice(0, separator.index) : rest).replace(COMMENT_END, "");
  const reason = separator ? rest.slice(separator.index + separator[0].length).replace(COMMENT_END, "").trim() : "";
  const words = head.split(/[\s,]+/).map((word) => word.replace(AFTER_WORD, "")).filter((word) => word !== "");
  const until = words.findLast((word) => word.startsWith("until="))?.slice(6);
  return {
    targets: words.filter((word) => !word.startsWith("until=")).slice(0, MOST_TARGETS),
    ...until === void 0 ? {} : { until },
    .../[\p{L}\p{N}]/u.test(reason) ? { reason } : {}
  };
}
var CLOSES_COMMENT = /^\s*(?:\*+\/|-->|--%>|-}|#}|\*\)|]]|}})\s*}?\s*$/;
function withNextLines(directives, { lines }) {
  const meantFrom = /* @__PURE__ */ new Map();
  return directives.toReversed().map((directive) => {
    if (directive.kind !== "next-line") return directive;
    const below = directive.line + 1;
    const isClosing = below <= lines.count && CLOSES_COMMENT.test(lines.textOf(below));
    const next = meantFrom.get(below) ?? (isClosing ? below + 1 : below);
    meantFrom.set(directive.line, next);
    return { ...directive, firstLine: next, lastLine: next };
  }).toReversed();
}
var DEEPEST = 50;
function withBlocks(directives) {
  const done = [];
  const open = [];
  for (const directive of directives) {
    if (directive.kind === "file") {
      done.push({ ...directive, firstLine: 1, lastLine: Number.POSITIVE_INFINITY });
    } else if (directive.kind === "start") {
      if (!directive.flaw) open.push(done.length);
      done.push({ ...directive, lastLine: Number.POSITIVE_INFINITY });
    } else if (directive.kind === "end" && !directive.flaw) {
      const names = (index) => directive.targets.every((target) => done[index]?.targets.includes(target));
      const at = open.slice(-DEEPEST).findLast(names) ?? open.at(-1);
      const started = at === void 0 ? void 0 : done[at];
      if (at === void 0 || !started) {
        done.push({ ...directive, flaw: { kind: "no-start" } });
        continue;
      }
      open.splice(open.lastIndexOf(at), 1);
      done[at] = { ...started, lastLine: directive.line };
      done.push(directive);
    } else done.push(directive);
  }
  return done;
}
var PROFILES = ["recommended", "guide"];
var PINS = ["any", "ref-pin", "hash-pin"];
var BANDS = ["critical", "high", "medium", "low"];
var ADVISORY_SCOPES = ["all", "production"];
var UNAVAILABLE = ["fail", "warn"];
var DEFAULT_OPTIONS = {
  headers: { profile: "recommended", providedBy: [] },
  pinning: { actions: {} },
  advisories: { scopes: "all", failOn: "high", whenUnavailable: "fail" }
};
var MAX_ALTERNATIVES = 64;
function globs(patterns3) {
  const compiled = patterns3.flatMap(alternatives).map(segmentsOf);
  return (path) => {
    const names = path.split("/");
    return compiled.some((segments) => fits(segments, names));
  };
}
function globProblem(pattern) {
  if (pattern.trim() === "") return "is empty";
  if (pattern.startsWith("!")) return "begins with `!`; there are no exceptions from a pattern";
  if (pattern.includes("\\")) return "holds a backslash; folders are separated by `/`";
  if (pattern.includes("\0")) return "holds a NUL";
  if (/(^|\/)\.\.?(\/|$)/.test(pattern))
    return "holds `.` or `..`; paths begin at the root of the repository";
  if (alternatives(pattern).length > MAX_ALTERNATIVES) return "stands for too many patterns";
  return void 0;
}
function segmentsOf(pattern) {
  const bare = pattern.replace(/\/+$/, "");
  const anchored = bare.replace(/^\/+/, "");
  const inEveryFolder = !bare.includes("/");
  return [...inEveryFolder ? ["**"] : [], ...anchored.split("/"), "**"];
}
function fits(segments, names) {
  let [at, name, star, retry] = [0, 0, -1, 0];
  while (name < names.length) {
    const segment = segments[at];
    if (segment === "**") {
      [star, retry] = [at++, name];
    } else if (segment !== void 0 && nameFits(segment, names[name] ?? "")) {
      at++;
      name++;
    } else if (star !== -1) {
      at = star + 1;
      name = ++retry;
    } else return false;
  }
  while (segments[at] === "**") at++;
  return at === segments.length;
}
function nameFits(pattern, name) {
  let [at, i, star, retry] = [0, 0, -1, 0];
  while (i < name.length) {
    const char = pattern[at];
    if (char === "*") {
      [star, retry] = [at++, i];
      continue;
    }
    const width = char === void 0 ? 0 : oneFits(pattern, at, name[i] ?? "");
    if (width > 0) {
      at += width;
      i++;
    } else if (star !== -1) {
      at = star + 1;
      i = ++retry;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}
function oneFits(pattern, at, char) {
  const first = pattern[at];
  if (first === "?") return 1;
  const end = first === "[" ? pattern.indexOf("]", at + 2) : -1;
  if (end === -1) return first === char ? 1 : 0;
  const inside = pattern.slice(at + 1, end);
  const negated = inside.startsWith("!") || inside.startsWith("^");
  return isOneOf(negated ? inside.slice(1) : inside, char) !== negated ? end - at + 1 : 0;
}
function isOneOf(set, char) {
  for (let i = 0; i < set.length; i++) {
    const from = set[i] ?? "";
    const to = set[i + 1] === "-" ? set[i + 2] : void 0;
    if (to !== void 0) {
      if (char >= from && char <= to) return true;
      i += 2;
    } else if (char === from) return true;
  }
  return false;
}
function alternatives(pattern) {
  const done = [];
  const open = [pattern];
  for (let one = open.pop(); one !== void 0; one = open.pop()) {
    const match = /\{([^{}]*,[^{}]*)\}/.exec(one);
    if (!match) done.push(one);
    else {
      const [whole, inside = ""] = match;
      const [before, after] = [one.slice(0, match.index), one.slice(match.index + whole.length)];
      open.push(...inside.split(",").map((choice) => before + choice + after));
    }
    if (done.length + open.length > MAX_ALTERNATIVES) return [...done, ...open];
  }
  return done;
}
var policies = /* @__PURE__ */ new WeakMap();
function policyOf(configuration) {
  const known2 = policies.get(configuration);
  if (known2) return known2;
  const policy = createPolicy(configuration);
  policies.set(configuration, policy);
  return policy;
}
function createPolicy({ layers }) {
  const compiled = layers.map(
    (layer) => ({ ...layer, fits: layer.paths ? globs(layer.paths) : all })
  );
  const withOptions = compiled.filter(({ options }) => Object.keys(options).length > 0);
  const everywhere = withOptions.every(({ paths }) => paths === void 0);
  const common = everywhere ? merged(withOptions) : void 0;
  return {
    isSilent: layers.length === 0,
    options: (path) => common ?? merged(withOptions.filter(({ fits: fits2 }) => fits2(path))),
    severityOf: ({ rule, check, severity, path }, own) => {
      const { off, level } = settle(
        compiled.filter(({ fits: fits2 }) => fits2(path)),
        rule,
        check
      );
      return off ? "off" : level === void 0 ? severity : lowered3(severity, own, level);
    },
    mayReport: (rule, check) => settle(
      compiled.filter((layer) => layer.paths === void 0 || turnsOn(layer, rule, check)),
      rule,
      check
    ).off === false
  };
}
var all = () => true;
function settle(layers, rule, check) {
  let checkOff = false;
  let ruleOff = false;
  let level;
  for (const layer of layers) {
    const on = layer.checks[check];
    if (on !== void 0) checkOff = !on;
    const said = levelIn(layer, rule, check);
    if (said === void 0) continue;
    ruleOff = said === "off";
    if (said !== "off" && said !== "on") level = said;
  }
  return { off: checkOff || ruleOff, level };
}
function levelIn(layer, rule, check) {
  for (const name of [rule, check]) if (Object.hasOwn(layer.rules, name)) return layer.rules[name];
  return void 0;
}
function turnsOn(layer, rule, check) {
  const level = levelIn(layer, rule, check);
  return layer.checks[check] === true || level !== void 0 && level !== "off";
}
function lowered3(severity, own, level) {
  if ((0, import_chunk_MUI76Q6F.isAtLeast)(severity, own)) return level;
  return (0, import_chunk_MUI76Q6F.isAtLeast)(severity, level) ? level : severity;
}
function merged(layers) {
  return layers.reduce(
    (into, { options }) => ({
      headers: { ...into.headers, ...options.headers },
      pinning: { ...into.pinning, ...options.pinning },
      advisories: { ...into.advisories, ...options.advisories }
    }),
    DEFAULT_OPTIONS
  );
}
function meansFinding({
  paths,
  ids,
  packages,
  values
}) {
  const fits2 = paths.length > 0 ? globs(paths) : () => true;
  return ({ path, data }, hashes) => (ids.length === 0 || includesAny(ids, [...texts(data["ids"]), ...texts(data["aliases"])])) && (packages.length === 0 || includesAny(packages, [...texts(data["package"]), ...texts(data["name"])])) && fits2(path) && (values.length === 0 || values.some((value) => hashes().has(value)));
}
function texts(value) {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
function includesAny(wanted, there) {
  const lower = new Set(there.map((text) => text.toLowerCase()));
  return wanted.some((text) => lower.has(text.toLowerCase()));
}
async function configuredIgnores(options, fileOf) {
  const { ignore } = options.configuration;
  if (ignore.length === 0) return [];
  const [{ hashesIn }, isInTree] = await Promise.all([Promise.resolve().then(() => __load("./hashes-JSVDHYP3.js")), isOfScope(options)]);
  const hashes = (finding) => hashesIn(finding, fileOf(finding.path));
  return ignore.map((entry) => ignoreOf(entry, hashes, isInTree));
}
function ignoreOf(entry, hashes, isInTree) {
  const { rules, reason, until, at } = entry;
  const means = meansFinding(entry);
  return {
    source: "configuration",
    targets: rules,
    reason,
    ...until === void 0 ? {} : { until },
    ...isInTree ? { at: { path: at.path, start: at.start, end: at.end } } : {},
    covers: (finding) => means(finding, () => hashes(finding))
  };
}
async function isOfScope({
  configuration: { file: name, digest },
  source,
  open
}) {
  if (name === void 0 || source.entries.every(({ path }) => path !== name)) return false;
  const [file, { createHash }] = await Promise.all([open(name), Promise.resolve().then(() => __load("node:crypto"))]);
  return file !== void 0 && createHash("sha256").update(file.text).digest("hex") === digest;
}
var BASELINE_FILE = ".bartizan-baseline.json";
function entryOf({ rule, path, fingerprint, message }) {
  return { rule, path, fingerprint, message };
}
function keyOf2({ rule, path, fingerprint }) {
  return [rule, path, fingerprint].join("\0");
}
function coverOf(directives, anyRule = false) {
  const named = directives.flatMap((directive) => {
    const targets = anyRule && directive.targets.length === 0 ? [ANY2] : directive.targets;
    return targets.map((target) => ({ target, directive }));
  });
  const byTarget = new Map(
    [...groupBy(named, ({ target }) => target)].map(([target, group]) => [
      target,
      linesOf(group.map(({ directive }) => directive))
    ])
  );
  return (place) => {
    for (const target of [place.rule, place.check, ...anyRule ? [ANY2] : []]) {
      const lines = byTarget.get(target);
      const directive = lines && find(lines, place);
      if (directive) return { directive, target };
    }
    return void 0;
  };
}
var ANY2 = "";
function linesOf(directives) {
  const blocks = directives.filter(({ kind }) => kind === "start" || kind === "file").sort((a, b) => a.firstLine - b.firstLine);
  const reach = [];
  for (const block of blocks) {
    const best = reach.at(-1);
    reach.push(best && best.lastLine >= block.lastLine ? best : block);
  }
  return {
    own: directives.filter(({ kind }) => kind === "line"),
    next: new Map(
      directives.filter(({ kind }) => kind === "next-line").map((directive) => [directive.firstLine, directive])
    ),
    blocks,
    reach
  };
}
function find({ own, next, blocks, reach }, { startLine, endLine }) {
  const onLine = own[firstAfter(own, startLine - 1)];
  if (onLine && onLine.line <= endLine) return onLine;
  const above = next.get(startLine);
  if (above) return above;
  const around = reach[firstAfter(blocks, startLine) - 1];
  return around && endLine <= around.lastLine ? around : void 0;
}
function firstAfter(sorted, line) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle]?.firstLine ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
function meant(targets, { rule, check }) {
  return targets.filter((target) => target === rule || target === check);
}
function markUsed(usage, ignore, targets) {
  const used = usage.get(ignore) ?? /* @__PURE__ */ new Set();
  for (const target of targets) used.add(target);
  usage.set(ignore, used);
}
function stateOn({ until }, today) {
  if (until === void 0) return "holds";
  const day = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(until) : Number.NaN;
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== until) return "unreadable";
  return today <= until ? "holds" : "expired";
}
var LONGEST_NAME = 60;
function problemOf(ignore, facts, rule = "cors/wildcard-origin") {
  const flaw = flawOf(ignore);
  if (flaw || isEnd(ignore)) return flaw;
  const noun = nounOf(ignore);
  if (ignore.source === "inline" && ignore.targets.length === 0)
    return invalid(
      `This ignore ${noun} names no rule, so it leaves nothing out.`,
      `Name the rule, or the check, before the reason: \`${IGNORE_WORD} ${rule} -- the reason\`.`
    );
  if (ignore.reason === void 0)
    return invalid(
      `This ignore ${noun} gives no reason, so it leaves nothing out.`,
      "End it with `-- the reason`, for those who read it later."
    );
  const until = quoted(ignore.until ?? "");
  const state = stateOn(ignore, facts.today);
  if (state === "unreadable")
    return invalid(
      `The date of this ignore ${noun}, ${until}, cannot be read, so it leaves nothing out.`,
      "Write year, month and day: `until=2027-01-31`."
    );
  if (state === "expired")
    return {
      rule: "ignores/expired",
      message: `This ignore ${noun} held until ${ignore.until ?? ""} and leaves nothing out any more.`,
      fix: "Mend what it left out and remove it, or give it a new date.",
      partly: false
    };
  return unknownTarget(ignore, facts);
}
function flawOf(ignore) {
  const { flaw } = isDirective(ignore) ? ignore : {};
  if (flaw?.kind === "no-start")
    return invalid(
      `This \`${IGNORE_WORD}-end\` ends no block that is open.`,
      `Remove it, or write \`${IGNORE_WORD}-start\` with a rule and a reason where the block begins.`
    );
  if (flaw?.kind === "in-string")
    return invalid(
      `A \`${IGNORE_WORD}\` for it stands in a string of the program, where it leaves nothing out.`,
      "Write it as a comment."
    );
  if (flaw?.kind !== "unknown-form") return void 0;
  const guess = (0, import_chunk_MUI76Q6F.closest)(flaw.form, FORMS);
  return invalid(
    `There is no ${quoted(`${IGNORE_WORD}-${flaw.form}`)}, so this comment leaves nothing out.`,
    guess ? `Did you mean \`${IGNORE_WORD}-${guess}\`?` : `Write \`${IGNORE_WORD}\` for its own line; the other forms end in ${FORMS.map((form) => `\`-${form}\``).join(", ")}.`
  );
}
function unknownTarget(ignore, { names }) {
  const unknown = ignore.targets.find((target) => !names.has(target));
  if (unknown === void 0) return void 0;
  const guess = (0, import_chunk_MUI76Q6F.closest)(unknown, names);
  return {
    ...invalid(
      `This ignore ${nounOf(ignore)} names ${quoted(unknown)}, and there is no such rule or check.`,
      guess ? `Did you mean \`${guess}\`?` : "`bartizan rules` lists them all."
    ),
    partly: ignore.targets.some((target) => names.has(target))
  };
}
function invalid(message, fix) {
  return { rule: "ignores/invalid", message, fix, partly: false };
}
function draftsAbout(ignore, usage, facts, isFullyChecked) {
  const { at } = ignore;
  if (!at) return [];
  const problem = problemOf(ignore, facts);
  const wrong = problem ? [{ rule: problem.rule, at, message: problem.message, fix: problem.fix }] : [];
  if (problem && !problem.partly || !isFullyChecked) return wrong;
  const unused = unusedDraft(ignore, usage, facts);
  return unused ? [...wrong, unused] : wrong;
}
function unusedDraft(ignore, usage, { names, rules }) {
  const { at } = ignore;
  if (!at || isEnd(ignore)) return void 0;
  const used = usage.get(ignore);
  const noun = nounOf(ignore);
  if (ignore.targets.length === 0) {
    if (used || [...names].some((name) => name.includes("/") && !rules.has(name))) return void 0;
    return { rule: "ignores/unused", at, message: `This ignore ${noun} leaves nothing out.` };
  }
  const known2 = ignore.targets.filter((target) => names.has(target));
  const unused = known2.filter((target) => !used?.has(target) && tookPart(target, names, rules));
  if (unused.length === 0) return void 0;
  const all2 = unused.length === known2.length;
  const list = unused.map((target) => `\`${target}\``).join(", ");
  return {
    rule: "ignores/unused",
    at,
    message: `This ignore ${noun} leaves nothing out${all2 ? "" : ` of ${list}`}: ${list} ${unused.length === 1 ? "has" : "have"} nothing to say ${whereOf(ignore)}.`,
    fix: all2 ? "Remove it." : `Take ${list} out of it.`
  };
}
function tookPart(target, names, rules) {
  if (target === "ignores" || target.startsWith("ignores/")) return false;
  if (target.includes("/")) return rules.has(target);
  return [...names].every((name) => !name.startsWith(`${target}/`) || rules.has(name));
}
function whereOf(ignore) {
  if (!isDirective(ignore)) return "where it looks";
  switch (ignore.kind) {
    case "next-line":
      return "about the line after it";
    case "start":
      return "about the block";
    case "file":
      return "about this file";
    default:
      return "about this line";
  }
}
function nounOf({ source }) {
  return source === "inline" ? "comment" : "entry";
}
function isEnd(ignore) {
  return isDirective(ignore) && ignore.kind === "end";
}
function isDirective(ignore) {
  return ignore.source === "inline";
}
function quoted(word) {
  const short = word.length > LONGEST_NAME ? `${word.slice(0, LONGEST_NAME)}\u2026` : word;
  return `\`${short.replaceAll("`", "'")}\``;
}
function lookedAt(notChecked, options) {
  const { source, names, rules, checks: checks2, unsure = [] } = options;
  return {
    source,
    names,
    rules,
    unseen: new Set([...unsure, ...notChecked.map(({ path }) => path)].filter((path) => path !== "")),
    isPartlyBlind: notChecked.some(({ path, incomplete }) => path === "" && incomplete),
    acrossFiles: new Set(checks2.filter((check) => check.context).map((check) => check.id)),
    scopePaths: new Set(source.entries.map((entry) => entry.path))
  };
}
function isWhole({ source }) {
  const files = source.entries.length + (source.shard?.others.length ?? 0);
  return source.kind === "worktree" && files === source.treePaths().length;
}
function isJudged({ rule, path }, looked) {
  const { source, names, rules } = looked;
  if (looked.isPartlyBlind || looked.unseen.has(path)) return false;
  if (source.kind === "history" || source.kind === "stdin") return false;
  if (names.has(rule) && !rules.has(rule)) return false;
  if (isWhole(looked)) return source.shard?.owns(path) ?? true;
  return looked.scopePaths.has(path) && !looked.acrossFiles.has(rule.split("/")[0] ?? "");
}
var NOTHING_SUPPRESSED = {
  inline: 0,
  foreign: 0,
  configuration: 0,
  baseline: 0,
  unchangedLines: 0
};
function addSuppressed(a, b) {
  return {
    inline: a.inline + b.inline,
    foreign: a.foreign + b.foreign,
    configuration: a.configuration + b.configuration,
    baseline: a.baseline + b.baseline,
    unchangedLines: a.unchangedLines + b.unchangedLines
  };
}
function suppress(findings, looked, files, options) {
  const entries = new Map(options.source.entries.map((entry) => [entry.path, entry]));
  const ignores = ignoresOf(files, options);
  const baseline = new Set(options.baseline?.entries.map(keyOf2));
  const present = /* @__PURE__ */ new Set();
  const least = import_chunk_MUI76Q6F.CONFIDENCES.indexOf(options.minConfidence);
  const reported = [];
  const suppressed = { ...NOTHING_SUPPRESSED };
  for (const finding of findings) {
    const lines = options.wholeFiles ? void 0 : entries.get(finding.path)?.addedLines;
    const added = lines ? placesOf(finding).filter((place) => (0, import_chunk_MUI76Q6F.touches)(place, lines)) : [finding];
    const { told, ignoredBy } = toldWhereAdded(finding, added, files, ignores);
    const key = keyOf2(finding);
    const isKnown = ignoredBy === void 0 && baseline.has(key);
    if (isKnown) present.add(key);
    if (import_chunk_MUI76Q6F.CONFIDENCES.indexOf(finding.confidence) > least) continue;
    if (added.length === 0) suppressed.unchangedLines++;
    else if (ignoredBy) suppressed[ignoredBy]++;
    else if (isKnown) suppressed.baseline++;
    else reported.push(ignores.explained(told));
  }
  return {
    reported,
    suppressed,
    baseline: options.baseline && useOf(options.baseline, present, looked),
    about: ignores.about(looked)
  };
}
function toldWhereAdded(finding, added, files, ignores) {
  let ignoredBy = ignores.leavesOut(finding);
  if (ignoredBy || added.length === 0 || added.includes(finding)) return { told: finding, ignoredBy };
  for (const place of added) {
    const told = files.toldAt(finding, place);
    ignoredBy = ignores.leavesOut(told);
    if (!ignoredBy) return { told, ignoredBy };
  }
  return { told: finding, ignoredBy };
}
function useOf({ name, entries }, present, looked) {
  const stale = entries.filter((entry) => !present.has(keyOf2(entry)) && isJudged(entry, looked));
  return { file: name, entries: entries.length, used: present.size, stale };
}
function ignoresOf(files, options) {
  const usage = /* @__PURE__ */ new Map();
  const byPath = new Map(files.withDirectives.map((file) => [file.path, fileIgnores(file, options)]));
  const configured = (options.ignores ?? []).filter((ignore) => holds(ignore, options));
  return {
    leavesOut(finding) {
      const own = byPath.get(finding.path)?.holding(finding);
      if (own) {
        markUsed(usage, own.directive, [own.target]);
        return "inline";
      }
      if (finding.check === "secrets" && files.foreignCover(finding.path)?.(finding, files.aliasesOf(finding.rule)))
        return "foreign";
      const entry = configured.find(
        (ignore) => (ignore.targets.length === 0 || meant(ignore.targets, finding).length > 0) && ignore.covers(finding)
      );
      if (!entry) return void 0;
      markUsed(usage, entry, meant(entry.targets, finding));
      return "configuration";
    },
    explained(finding) {
      const meantForIt = byPath.get(finding.path)?.silent(finding);
      const problem = meantForIt && problemOf(meantForIt.directive, options, finding.rule);
      return problem ? { ...finding, fix: `${finding.fix} ${problem.message} ${problem.fix}` } : finding;
    },
    about(looked) {
      const ofFiles = [...byPath].flatMap(([path, { told }]) => {
        const isSeen = !looked.unseen.has(path) && !looked.isPartlyBlind;
        return told.flatMap((one) => draftsAbout(one, usage, options, isSeen));
      });
      const isAll = isWhole(looked) && !looked.source.shard && looked.unseen.size === 0 && !looked.isPartlyBlind;
      const ofConfiguration = (options.ignores ?? []).flatMap(
        (one) => draftsAbout(one, usage, options, isAll)
      );
      return [...ofFiles, ...ofConfiguration].filter(({ rule }) => options.rules.has(rule));
    }
  };
}
function fileIgnores(file, options) {
  const directives = readDirectives(file);
  const isTold = TOLD.has(file.role) && !PROSE.test(file.path) && options.source.kind !== "history";
  const told = isTold ? directives.filter(isMeant) : [];
  const isSaid = new Set(told.filter((one) => options.rules.has(problemOf(one, options)?.rule ?? "")));
  const holding = directives.filter((one) => holds(one, options));
  const silent = directives.filter((one) => !holding.includes(one) && !isSaid.has(one));
  return { told, holding: coverOf(holding), silent: coverOf(silent, true) };
}
var TOLD = /* @__PURE__ */ new Set(["source", "test", "example"]);
var PROSE = /\.(md|mdx|markdown|rst|adoc|asciidoc|tex|pod)$/i;
function isMeant({ isComment }) {
  return isComment;
}
function holds(ignore, facts) {
  const problem = problemOf(ignore, facts);
  return problem === void 0 || problem.partly;
}
function placesOf(finding) {
  if (finding.check !== "secrets") return [finding];
  return [finding, ...finding.related.filter(({ path }) => path === finding.path)];
}
async function findingsOf(drafts, marked, looked, options) {
  const { findings, files, rules, notChecked, toldAt } = await finished(drafts, options);
  const suppressing = {
    withDirectives: await openedOf(marked, options),
    foreignCover: await foreignCovers(findings, files),
    aliasesOf: (rule) => rules.get(rule)?.aliases ?? [],
    toldAt
  };
  const open = async (path) => {
    const file = await options.open(path);
    return file === "changed" ? void 0 : file;
  };
  const ignores = await configuredIgnores({ ...options, open }, (path) => files.get(path));
  const { baseline: load, ...others } = options;
  const withoutBaseline = { ...others, ignores };
  const isAsked = findings.length > 0 || options.source.kind !== "staged";
  const baseline = isAsked ? await load?.() : void 0;
  const { about, ...rest } = suppress(findings, looked, suppressing, {
    ...withoutBaseline,
    ...baseline ? { baseline } : {}
  });
  if (rest.reported.length === 0 && about.length === 0) return { ...rest, notChecked };
  const { compareFindings } = await Promise.resolve().then(() => __load("./chunk-PXEYBCVI.js"));
  if (about.length === 0) return { ...rest, reported: [...rest.reported].sort(compareFindings), notChecked };
  const said = await finished(about, options);
  const more = suppress(said.findings, looked, suppressing, withoutBaseline);
  return {
    baseline: rest.baseline,
    reported: [...rest.reported, ...more.reported].sort(compareFindings),
    suppressed: addSuppressed(rest.suppressed, more.suppressed),
    notChecked
  };
}
async function finished(drafts, options) {
  const { files, notChecked } = await finishedFiles(drafts, options);
  const rules = /* @__PURE__ */ new Map();
  if (drafts.length === 0) return { findings: [], files, rules, notChecked, toldAt: asItIs };
  const reporting = new Set(drafts.map((draft) => draft.rule));
  for (const check of options.checks) {
    if (!check.ruleIds.some((id) => reporting.has(id))) continue;
    for (const rule of await check.rules()) rules.set(rule.id, rule);
  }
  const { finish, toldAt } = await Promise.resolve().then(() => __load("./chunk-PXEYBCVI.js"));
  const { severityOf } = policyOf(options.configuration);
  const standing = drafts.filter((draft) => files.has(draft.at.path));
  const findings = finish(standing, rules, (path) => files.get(path)).flatMap((finding) => {
    const severity = severityOf(finding, rules.get(finding.rule)?.severity ?? finding.severity);
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return {
    findings,
    files,
    rules,
    notChecked,
    toldAt(finding, at) {
      const file = files.get(finding.path);
      return file ? toldAt(finding, at, file) : finding;
    }
  };
}
function asItIs(finding) {
  return finding;
}
async function finishedFiles(drafts, options) {
  const paths = new Set(
    drafts.flatMap(
      (draft) => [draft, ...draft.related ?? [], ...draft.edits ?? []].map(({ at }) => at.path)
    )
  );
  const files = /* @__PURE__ */ new Map();
  const notChecked = [];
  for (const path of paths) {
    const file = await options.open(path);
    if (file === void 0 || file === "changed") {
      notChecked.push(changed(path));
      continue;
    }
    try {
      files.set(path, { file, secrets: await options.secretsIn(file) });
    } catch (error) {
      notChecked.push(unmaskable(path, error));
    }
  }
  return { files, notChecked };
}
function changed(path) {
  return { path, reason: "changed while it was being scanned", incomplete: true };
}
function unmaskable(path, error) {
  if (!(error instanceof import_chunk_MUI76Q6F.TimeExceeded)) return internalError(path, "looking for what to mask", error);
  const reason = "time: what is to be masked in it was not found in time, and nothing of it is told";
  return { path, reason, incomplete: true };
}
async function openedOf(paths, options) {
  const files = [];
  for (const path of paths) {
    const file = await options.open(path);
    if (file && file !== "changed") files.push(file);
  }
  return files;
}
async function foreignCovers(findings, files) {
  const paths = new Set(findings.filter(({ check }) => check === "secrets").map(({ path }) => path));
  if (paths.size === 0) return () => void 0;
  const { foreignCoverOf } = await Promise.resolve().then(() => __load("./foreign-R7KRO3GB.js"));
  const covers = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const file = files.get(path)?.file;
    if (file) covers.set(path, foreignCoverOf(file));
  }
  return (path) => covers.get(path);
}
function nothingYet(checks2) {
  return {
    models: Array.from({ length: checks2 }, () => []),
    notChecked: [],
    readBy: Array.from({ length: checks2 }, () => /* @__PURE__ */ new Set()),
    putOff: Array.from({ length: checks2 }, () => /* @__PURE__ */ new Set()),
    marked: /* @__PURE__ */ new Map(),
    unsure: /* @__PURE__ */ new Set(),
    digests: /* @__PURE__ */ new Map(),
    files: 0,
    bytes: 0,
    binaryNames: 0,
    unclaimed: 0
  };
}
function addScopeFile(gathered, outcome) {
  addContextFile(gathered, outcome);
  for (const check of outcome.putOff ?? []) gathered.putOff[check]?.add(outcome.path);
  if (outcome.marks.length > 0) gathered.marked.set(outcome.path, outcome.marks);
  gathered.bytes += outcome.bytes;
  if (outcome.state === "looked-at") gathered.files++;
  else if (outcome.state === "binary-name") gathered.binaryNames++;
  else if (outcome.state === "unclaimed") gathered.unclaimed++;
}
function addContextFile({ models, notChecked, readBy, unsure, digests }, outcome) {
  for (const { check, models: found } of outcome.found) {
    models[check]?.push({ path: outcome.path, models: found });
  }
  for (const check of outcome.readBy) readBy[check]?.add(outcome.path);
  if (outcome.digest !== void 0) digests.set(outcome.path, outcome.digest);
  if (outcome.notChecked.length > 0) unsure.add(outcome.path);
  notChecked.push(...outcome.notChecked);
}
function saidOfScope(source, gathered) {
  return [...binaryNames(gathered.binaryNames), ...nothingLookedAt(source, gathered)];
}
function binaryNames(count) {
  if (count === 0) return [];
  const files = count === 1 ? "1 file" : `${count} files`;
  const reason = `${files} with the name of a binary format, such as pictures and archives`;
  return [{ path: "", reason, incomplete: false }];
}
function nothingLookedAt({ kind }, { files, bytes, unclaimed }) {
  if (kind === "staged" || kind === "range") return [];
  if (kind === "stdin" ? bytes > 0 : files + unclaimed > 0) return [];
  const isEmpty = kind === "stdin" && files > 0;
  const reason = isEmpty ? "standard input was empty" : "there was nothing to look at";
  return [{ path: "", reason, incomplete: true }];
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var JUDGED_AS_FILES = 30;
function unjudged({ id }, ms) {
  const reason = `time: the ${id} check did not come to an end within ${Math.round(ms / 1e3)} s, and reports nothing`;
  return { path: "", reason, incomplete: true };
}
function modelsOf(index, gathered) {
  return (gathered.models[index] ?? []).flatMap(({ models }) => models);
}
async function readOtherShards({ source, runner }, index, gathered) {
  const others = source.shard?.others ?? [];
  await runner.run(others, (outcome) => addContextFile(gathered, { ...outcome, notChecked: [] }), index);
  gathered.models[index]?.sort((a, b) => compareText(a.path, b.path));
}
async function readPutOff({ source, runner }, index, gathered) {
  const putOff = gathered.putOff[index];
  if (!putOff || putOff.size === 0) return;
  const entries = source.entries.filter(({ path }) => putOff.has(path));
  await runner.run(entries, (outcome) => addContextFile(gathered, outcome), index);
  gathered.models[index]?.sort((a, b) => compareText(a.path, b.path));
}
async function judgeAll(options, gathered) {
  const drafts = [];
  const notChecked = [];
  const ms = options.limits.fileMs * JUDGED_AS_FILES;
  const context = {
    inScope: (path) => options.scopePaths.has(path),
    isTracked: (path) => options.source.treeEntry(path)?.tracked,
    options: (path) => policyOf(options.configuration).options(path),
    advisories: options.advisories
  };
  let advisories = { source: "none", asOf: null, complete: true, partial: [] };
  for (const [index, check] of options.checks.entries()) {
    if (options.source.shard && !check.judgesFileByFile) await readOtherShards(options, index, gathered);
    if ((gathered.models[index] ?? []).length === 0) continue;
    await readPutOff(options, index, gathered);
    await readContextFiles(options, index, check, gathered);
    const models = modelsOf(index, gathered);
    try {
      const judgement = await asked(() => guarded(ms, () => check.judge(models, context)));
      for (const draft of judgement.drafts) drafts.push(draft);
      notChecked.push(...judgement.notChecked ?? []);
      if (judgement.advisories) advisories = judgement.advisories;
    } catch (error) {
      notChecked.push(
        error instanceof import_chunk_MUI76Q6F.TimeExceeded ? unjudged(check, ms) : internalError("", `the ${check.id} check`, error)
      );
    }
  }
  return { drafts, notChecked, advisories };
}
async function readContextFiles({ source, runner, scopePaths }, index, check, gathered) {
  const wanted = check.context?.(modelsOf(index, gathered));
  if (!wanted) return;
  const read = gathered.readBy[index];
  const entries = source.treePaths().filter((path) => !scopePaths.has(path) && !read?.has(path) && wanted(path)).flatMap((path) => source.treeEntry(path) ?? []);
  await runner.run(entries, (outcome) => addContextFile(gathered, outcome), index);
}
var WORTH_BYTES = 4 * 1024 * 1024;
var FILE_BYTES = 4 * 1024;
var UNKNOWN_BYTES = 8 * 1024;
var INLINE_BYTES = 64 * 1024;
var MOST_TOGETHER = 64;
var TOGETHER_MS = 50;
function createRunner(options) {
  const { checks: checks2, limits, source, workers } = options;
  const meter = newMeter();
  const examiner = () => createExaminer({ ...options, meter });
  let examine;
  const canThread = workers !== void 0 && workers.jobs > 1;
  const around = {
    ...options.around,
    watched: "here",
    // Threads read all at once: they would have to be started again. An outcome that is kept has to be whole.
    putsOff: !options.around.digests,
    ...canThread ? { inlineBytes: INLINE_BYTES } : {}
  };
  let pool;
  const start2 = async ({ entry, data, jobs }) => {
    const { createPool } = await Promise.resolve().then(() => __load("./pool-JOLAYSVO.js"));
    return createPool({
      entry,
      data,
      jobs,
      setup: {
        checks: checks2.map((check) => check.id),
        secretKinds: options.configuration.secretKinds,
        limits,
        marks: options.marks
      },
      paths: () => source.treePaths(),
      entryAt: (path) => source.treeEntry(path),
      isClaimed: (path) => !(0, import_chunk_MUI76Q6F.hasBinaryName)(path) && checks2.some(({ readers: readers6 }) => readers6.some((reader) => reader.claims(path))),
      lost
    });
  };
  const inThreads = async (entries, onOutcome, of) => {
    if (!workers) throw new TypeError("there are no workers");
    pool ??= start2(workers);
    await (await pool).run(entries, of, onOutcome);
  };
  const examineSome = (entries, of) => {
    const examined = [];
    examine ??= examiner();
    const examineOne = examine;
    const began = performance.now();
    try {
      guarded(limits.fileMs, () => {
        for (const entry of entries) {
          const one = examineOne(entry, around, of);
          examined.push(one);
          if (one instanceof Promise) {
            one.catch(() => {
            });
            return;
          }
          if (performance.now() - began > TOGETHER_MS) return;
        }
      });
    } catch (error) {
      const entry = entries[examined.length];
      if (!(error instanceof import_chunk_MUI76Q6F.TimeExceeded) || !entry) throw error;
      examine = examiner();
      examined.push(examine(entry, around, of));
    }
    return examined;
  };
  const rest = async () => {
    const running = pool;
    pool = void 0;
    await (await running)?.close(meter);
  };
  return {
    rest,
    async run(entries, onOutcome, of) {
      if (canThread && (pool || isWorthThreads(entries))) return inThreads(entries, onOutcome, of);
      for (let next = 0; next < entries.length; ) {
        for (const examined of examineSome(entries.slice(next, next + MOST_TOGETHER), of)) {
          const outcome = await examined;
          const entry = entries[next++];
          if (outcome.state === "deferred" && entry) await inThreads([entry], onOutcome, of);
          else await onOutcome(outcome);
        }
      }
    },
    async close() {
      await rest();
      return meter;
    }
  };
}
function isWorthThreads(entries) {
  let bytes = 0;
  for (const { path, kind, size } of entries) {
    if (kind !== "file" || (0, import_chunk_MUI76Q6F.hasBinaryName)(path)) continue;
    bytes += FILE_BYTES + (size ?? UNKNOWN_BYTES);
    if (bytes >= WORTH_BYTES) return true;
  }
  return false;
}
function lost({ path }, why) {
  const said = why.kind === "time" ? (0, import_chunk_MUI76Q6F.overTime)(path, why.ms) : why.kind === "memory" ? (0, import_chunk_MUI76Q6F.overMemory)(path, why.bytes) : internalError(path, "a worker", why.error);
  return { path, state: "refused", bytes: 0, found: [], notChecked: [said], readBy: [], marks: [] };
}
async function scan(options) {
  const { source, checks: checks2 } = options;
  const texts2 = createTexts(source, options.limits);
  const { cache } = options;
  const around = { tree: texts2.tree, keep: texts2.keep, digests: cache !== void 0 };
  const running = { ...options, workers: options.workers, marks: [IGNORE_WORD], around };
  const examining = createRunner(running);
  const runner = cache ? (await Promise.resolve().then(() => __load("./cached-MT4Q2NM5.js"))).cachedRunner(examining, { ...running, cache }) : examining;
  const scopePaths = new Set(source.entries.map((entry) => entry.path));
  const gathered = nothingYet(checks2.length);
  const clock = phases();
  let done = 0;
  let judged;
  let meter;
  try {
    await runner.run(source.entries, (outcome) => {
      addScopeFile(gathered, outcome);
      options.onProgress?.(++done, source.entries.length);
    }).catch((error) => {
      if (!(error instanceof import_chunk_MUI76Q6F.OutOfTime)) throw error;
      gathered.notChecked.push((0, import_chunk_MUI76Q6F.outOfTime)(done, source.entries.length, "files"));
    });
    clock.next("judge");
    await runner.rest();
    const judgedPaths = /* @__PURE__ */ new Set([...scopePaths, ...(source.shard?.others ?? []).map(({ path }) => path)]);
    judged = await judgeAll({ ...options, runner, scopePaths: judgedPaths }, gathered);
  } finally {
    meter = await runner.close();
  }
  clock.next("finish");
  const drafts = judged.drafts.filter(
    (draft) => scopePaths.has(draft.at.path) && options.rules.has(draft.rule)
  );
  const notChecked = [
    ...source.problems,
    ...configurationsWithoutEffect(source.entries, options.configuration.file),
    ...gathered.notChecked,
    // Of a scope in parts it is said when they are put together.
    ...source.shard ? [] : saidOfScope(source, gathered),
    ...judged.notChecked.filter(({ path }) => path === "" || (source.shard?.owns(path) ?? true))
  ];
  const known2 = secretsGathered(checks2, gathered, scopePaths);
  const found = await findingsOf(
    drafts,
    gathered.marked.keys(),
    lookedAt(notChecked, { ...options, unsure: gathered.unsure }),
    {
      ...options,
      secretsIn: async (file) => known2(file.path) ?? options.secretsIn(file),
      open: (path) => texts2.reopen(path, gathered.digests.get(path))
    }
  );
  return {
    findings: found.reported,
    notChecked: inOrder([...notChecked, ...found.notChecked]),
    suppressed: found.suppressed,
    baseline: found.baseline,
    stats: { files: gathered.files, bytes: gathered.bytes },
    passedOver: { binaryNames: gathered.binaryNames, unclaimed: gathered.unclaimed },
    advisories: judged.advisories,
    took: { phases: clock.end(), meter }
  };
}
function inOrder(said) {
  return [...said].sort((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason)).filter(
    ({ path, reason }, at, sorted) => path !== sorted[at - 1]?.path || reason !== sorted[at - 1]?.reason
  );
}
var LEVELS = { l: "low", m: "medium", h: "high", c: "critical" };
var KINDS2 = { m: "malware", u: "unmaintained" };
function unpack([
  id,
  aliases,
  ranges,
  grade = null,
  versions = [],
  kind = null
]) {
  return {
    id,
    aliases,
    kind: kind ? KINDS2[kind] : "vulnerability",
    ...typeof grade === "number" ? { score: grade } : grade ? { level: LEVELS[grade] } : {},
    ranges: ranges.map(([introduced, fixed, lastAffected]) => ({
      introduced,
      ...fixed ? { fixed } : {},
      ...lastAffected ? { lastAffected } : {}
    })),
    versions
  };
}
function createSnapshotSource(readAsset) {
  let index;
  const tables = /* @__PURE__ */ new Map();
  async function about(ecosystem) {
    index ??= readAsset("advisories/index.json").then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
    return (await index).ecosystems[ecosystem];
  }
  async function tableOf(ecosystem) {
    const entry = await about(ecosystem);
    if (!entry) return /* @__PURE__ */ new Map();
    const [bytes, { brotliDecompressSync }] = await Promise.all([
      readAsset(`advisories/${entry.file}`),
      Promise.resolve().then(() => __load("node:zlib"))
    ]);
    return readTable(brotliDecompressSync(bytes).toString("utf8"));
  }
  return {
    kind: "snapshot",
    async advisoriesFor(ecosystem, name) {
      let table = tables.get(ecosystem);
      if (!table) {
        table = tableOf(ecosystem);
        tables.set(ecosystem, table);
      }
      return readLine((await table).get(name));
    },
    async coverage(ecosystem) {
      const entry = await about(ecosystem);
      return entry && { asOf: entry.asOf, complete: entry.complete };
    }
  };
}
function readTable(text) {
  const table = /* @__PURE__ */ new Map();
  for (let start2 = 0; start2 < text.length; ) {
    const end = text.indexOf("\n", start2);
    const tab = text.indexOf("	", start2);
    if (end === -1 || tab === -1) break;
    table.set(text.slice(start2, tab), text.slice(tab + 1, end));
    start2 = end + 1;
  }
  return table;
}
function readLine(line) {
  if (line === void 0) return [];
  const packed = JSON.parse(line);
  return packed.map(unpack);
}
var EXTENSIONS = /* @__PURE__ */ new Map([
  ["py", "python"],
  ["js", "javascript"],
  ["mjs", "javascript"],
  ["cjs", "javascript"],
  ["jsx", "javascript"],
  ["ts", "typescript"],
  ["mts", "typescript"],
  ["cts", "typescript"],
  ["tsx", "tsx"]
]);
function languageOf(path) {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? void 0 : EXTENSIONS.get(path.slice(dot + 1).toLowerCase());
}
function parsersFrom(assets) {
  let languages;
  const load = async () => {
    const [{ createLanguages }, { brotliDecompressSync }] = await Promise.all([
      Promise.resolve().then(() => __load("./chunk-V2LL3IPN.js")),
      Promise.resolve().then(() => __load("node:zlib"))
    ]);
    return createLanguages(
      async (name) => brotliDecompressSync(await assets.read(`grammars/${name}.wasm.br`))
    );
  };
  return {
    languageOf,
    parse: async (text, language, isOver) => {
      languages ??= load();
      return (await languages).parse(text, language, isOver);
    }
  };
}
function select(checks2, only, skip, configuration = DEFAULT_CONFIGURATION) {
  const policy = policyOf(configuration);
  if (only.length === 0 && skip.length === 0 && policy.isSilent)
    return {
      checks: checks2.filter(({ ruleIds }) => ruleIds.length > 0),
      rules: new Set(checks2.flatMap(({ ruleIds }) => ruleIds))
    };
  const names = checks2.flatMap((check) => [check.id, ...check.ruleIds]);
  for (const name of [...only, ...skip]) {
    if (names.includes(name)) continue;
    const guess = (0, import_chunk_MUI76Q6F.closest)(name, names);
    throw new import_chunk_MUI76Q6F.UserError(
      `there is no check or rule "${name}"`,
      guess ? `Did you mean "${guess}"?` : "`bartizan rules` lists them all."
    );
  }
  const chosen = (list, check, rule) => list.includes(check) || list.includes(rule);
  const rules = new Set(
    checks2.flatMap(
      (check) => check.ruleIds.filter((id) => (only.length === 0 || chosen(only, check.id, id)) && !chosen(skip, check.id, id)).filter((id) => policy.mayReport(id, check.id))
    )
  );
  if (rules.size === 0) {
    if (configuration.file !== void 0 && skip.length === 0) {
      throw new import_chunk_MUI76Q6F.UserError(
        `${configuration.file} turns off ${only.length === 0 ? "every rule" : only.join(", ")}`,
        "A scan without rules finds nothing: turn something on."
      );
    }
    throw new import_chunk_MUI76Q6F.UserError(
      `what is skipped leaves nothing of ${only.length === 0 ? "all rules" : only.join(", ")}`,
      "A scan without rules finds nothing: skip less."
    );
  }
  return { checks: checks2.filter((check) => check.ruleIds.some((id) => rules.has(id))), rules };
}
async function runScan(request) {
  const started = performance.now();
  const configuration = configurationOf(request);
  const selection = select(checksWith(configuration.secretKinds), request.only, request.skip, configuration);
  const options = optionsOf(request, selection, configuration);
  const result = await scan({
    ...options,
    source: request.source,
    wholeFiles: request.wholeFiles,
    workers: request.workers,
    cache: request.cache,
    ...request.onProgress ? { onProgress: request.onProgress } : {}
  });
  request.onTook?.(result.took);
  const { findings, notChecked, suppressed } = request.passage ? await withPassage(result, request.passage, options, request) : result;
  return {
    failOn: configuration.failOn,
    report: {
      tool: TOOL,
      scope: { kind: request.source.kind, root: ".", ...request.scope },
      ...shardOfReport(request, selection, configuration.failOn, result),
      stats: { ...result.stats, durationMs: Math.round(performance.now() - started) },
      findings,
      suppressed,
      ...result.baseline ? { baseline: result.baseline } : {},
      notChecked,
      advisories: result.advisories
    },
    context: contextOf(request, selection)
  };
}
function shardOfReport({ source, minConfidence, wholeFiles }, selection, failOn, { passedOver }) {
  if (!source.shard) return {};
  const { index, count, of } = source.shard;
  return {
    shard: {
      index,
      count,
      of,
      rules: [...selection.rules],
      minConfidence,
      wholeFiles,
      failOn,
      ...passedOver
    }
  };
}
async function runHistoryScan(request) {
  const started = performance.now();
  const { history } = request;
  const configuration = configurationOf(request);
  const selection = select(checksWith(configuration.secretKinds), request.only, request.skip, configuration);
  const options = {
    ...optionsOf(request, selection, configuration),
    checks: selection.checks.filter(judgesFileByFile)
  };
  if (options.checks.length === 0) {
    throw new import_chunk_MUI76Q6F.UserError(
      "a history is looked through for secrets only, and what is selected leaves them out",
      "The other checks judge the files of one tree together: run them without --history."
    );
  }
  const { scanHistory } = await Promise.resolve().then(() => __load("./history-RUOCTJRM.js"));
  const meter = newMeter();
  const examining = performance.now();
  const { stats, findings, suppressed, notChecked } = await scanHistory(
    history,
    { ...options, meter, workers: request.workers },
    request.onProgress
  );
  request.onTook?.({ phases: { examine: performance.now() - examining }, meter });
  const others = request.only.length === 0 ? [] : selection.checks.filter((check) => !judgesFileByFile(check));
  return {
    failOn: configuration.failOn,
    report: {
      tool: TOOL,
      scope: { kind: "history", root: ".", commits: history.commits, blobs: history.blobs, ...request.scope },
      stats: { ...stats, durationMs: Math.round(performance.now() - started) },
      findings,
      suppressed,
      notChecked: [...others.map(notForHistory), ...notChecked],
      advisories: { source: "none", asOf: null, complete: true, partial: [] }
    },
    context: contextOf(request, selection)
  };
}
var TOOL = { name: "bartizan", version: import_chunk_MUI76Q6F.VERSION };
function judgesFileByFile(check) {
  return check.id === "secrets";
}
function notForHistory({ id }) {
  return {
    path: "",
    reason: `the ${id} check judges the files of one tree together, and not a history`,
    incomplete: false
  };
}
async function withPassage(result, passage, options, { workers, onProgress }) {
  const secrets = options.checks.filter(judgesFileByFile);
  if (secrets.length === 0) return result;
  const { addPassage } = await Promise.resolve().then(() => __load("./history-RUOCTJRM.js"));
  return addPassage(result, passage, { ...options, checks: secrets, workers }, onProgress);
}
function configurationOf({ configuration = DEFAULT_CONFIGURATION, only }) {
  return withFlags(configuration, checks, only);
}
function optionsOf(request, { checks: selected, rules }, configuration) {
  let baseline;
  const all2 = checksWith(configuration.secretKinds);
  const limits = { ...import_chunk_MUI76Q6F.DEFAULT_LIMITS, ...configuration.limits };
  return {
    checks: selected,
    names: new Set(all2.flatMap((check) => [check.id, ...check.ruleIds])),
    rules,
    languages: parsersFrom(request.assets),
    advisories: createSnapshotSource((name) => request.assets.read(name)),
    limits,
    configuration,
    minConfidence: request.minConfidence,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    baseline: () => {
      baseline ??= request.baseline?.() ?? Promise.resolve(void 0);
      return baseline;
    },
    secretsIn: secretFinder(all2, limits)
  };
}
function contextOf(request, selection) {
  return {
    rules: async () => (await rulesOf(selection.checks)).filter((rule) => selection.rules.has(rule.id)),
    ruleUrl: request.ruleUrl ?? (() => void 0)
  };
}
function isTestData(path) {
  return /(^|\/)(fixtures?|__fixtures__|test-?_?data|snapshots?|__snapshots__)\//i.test(path);
}
var LOCKFILE = pathPattern(
  "lock go.sum gems.locked",
  /(^|\/)(yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Pipfile\.lock|pdm\.lock|pylock\.toml|conda-lock\.yml|go\.sum|Gemfile\.lock|gems\.locked|composer\.lock|gradle\.lockfile|packages\.lock\.json|pubspec\.lock|mix\.lock)$/
);
var npmLock = onDemand(() => Promise.resolve().then(() => __load("./chunk-3ZBLODXW.js")));
var readers = [
  {
    name: "npm lockfile",
    claims: (path) => /(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
    keywords: "any",
    interruptible: true,
    read: (file, context) => npmLock((code) => code.readNpmLock(file, context))
  },
  {
    name: "requirements.txt",
    claims: (path) => /(^|\/)([^/]*[-_.])?(requirements|constraints)([-_.][^/]*)?\.txt$|(^|\/)requirements\/[^/]+\.txt$/i.test(
      path
    ),
    keywords: ["=="],
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-3ZBLODXW.js"))).readRequirements(file)
  },
  {
    name: "poetry.lock",
    claims: (path) => /(^|\/)poetry\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-3ZBLODXW.js"))).readPoetryLock(file, context)
  },
  {
    name: "uv.lock",
    claims: (path) => /(^|\/)uv\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-3ZBLODXW.js"))).readUvLock(file, context)
  },
  {
    name: "Cargo.lock",
    claims: (path) => /(^|\/)Cargo\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-3ZBLODXW.js"))).readCargoLock(file, context)
  },
  {
    // Lockfiles that are not read yet.
    name: "other lockfiles",
    claims: (path) => LOCKFILE.test(path) && !isTestData(path) && !/(^|\/)node_modules\//.test(path),
    // Long words that the formats contain, since the prefilter looks for them in every file.
    keywords: [
      "lockfileVersion",
      "yarn lockfile",
      "__metadata",
      '"_meta"',
      "content_hash",
      "content-hash",
      "contentHash",
      "lock-version",
      " h1:",
      "specs:",
      "Gradle generated file",
      "sdks:",
      ":hex,"
    ],
    read: (file) => [{ unread: file.path }]
  }
];
var judging = onDemand(() => Promise.resolve().then(() => __load("./chunk-3ZBLODXW.js")));
var advisoriesCheck = {
  id: "advisories",
  title: "Dependency advisories",
  ruleIds: ["advisories/vulnerable", "advisories/malicious", "advisories/unmaintained"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-GB6FIEC4.js"))).rules,
  readers,
  judge: (models, context) => judging(({ judge }) => judge(models, context))
};
var starlette = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var flaskCors = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var nest = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var fastify = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var hono = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var settings = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var express = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var corsOptions = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var rawHeaders = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var readers2 = [
  {
    name: "starlette",
    claims: (path) => path.endsWith(".py"),
    keywords: ["corsmiddleware"],
    read: (file, context) => starlette((code) => code.readStarlette(file, context))
  },
  {
    name: "flask-cors",
    claims: (path) => path.endsWith(".py"),
    keywords: ["flask_cors"],
    read: (file, context) => flaskCors((code) => code.readFlaskCors(file, context))
  },
  {
    name: "settings",
    claims: (path) => path.endsWith(".py"),
    keywords: ["cors_origin", "cors_allow", "allow_cors", "allowed_cors"],
    read: (file, context) => settings((code) => code.readSettings(file, context))
  },
  {
    name: "express",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["'cors'", '"cors"', "`cors`"],
    read: (file, context) => express((code) => code.readExpress(file, context))
  },
  {
    name: "nest",
    claims: (path) => /\.([cm]?[jt]s)$/.test(path),
    keywords: ["enablecors", "nestfactory.create"],
    read: (file, context) => nest((code) => code.readNest(file, context))
  },
  {
    name: "fastify",
    claims: (path) => /\.([cm]?[jt]s)$/.test(path),
    keywords: ["@fastify/cors", "fastify-cors"],
    read: (file, context) => fastify((code) => code.readFastify(file, context))
  },
  {
    name: "hono",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["hono/cors"],
    read: (file, context) => hono((code) => code.readHono(file, context))
  },
  {
    name: "cors-options",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["corsoptions", "corsconfig", "corsopts", "corssettings", "cors_options", "cors_config"],
    read: (file, context) => corsOptions((code) => code.readCorsOptions(file, context))
  },
  {
    name: "raw-headers",
    claims: (path) => /\.(py|[cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["access-control-allow-origin"],
    read: (file, context) => rawHeaders((code) => code.readRawHeaders(file, context))
  }
];
var judging2 = onDemand(() => Promise.resolve().then(() => __load("./chunk-DE7WMWZ6.js")));
var corsCheck = {
  id: "cors",
  title: "Wildcard CORS",
  judgesFileByFile: true,
  ruleIds: ["cors/wildcard-origin", "cors/reflected-origin", "cors/null-origin", "cors/weak-origin-pattern"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-OXYSMLNE.js"))).rules,
  readers: readers2,
  judge: (policies2) => judging2(({ judge }) => ({ drafts: judge(policies2) }))
};
function get(value, ...keys) {
  let at = value;
  for (const key of keys) {
    if (typeof key === "number") at = at?.kind === "list" ? at.items[key] : void 0;
    else at = entryOf2(at, key)?.value;
  }
  return at;
}
function entryOf2(value, key) {
  return value?.kind === "object" ? value.entries.find((entry) => entry.key === key) : void 0;
}
function entriesOf(value) {
  return value?.kind === "object" ? value.entries : [];
}
function itemsOf(value) {
  return value?.kind === "list" ? value.items : [];
}
function stringOf(value) {
  return value?.kind === "string" ? value.value : void 0;
}
function boolOf(value) {
  return value?.kind === "bool" ? value.value : void 0;
}
function isString(value) {
  return value?.kind === "string";
}
function isObject(value) {
  return value?.kind === "object";
}
function textOf(value, text) {
  if (value?.kind === "number") return text.slice(value.range.start, value.range.end);
  return stringOf(value);
}
function indexOf2(value) {
  return new Map(entriesOf(value).map((entry) => [entry.key, entry.value]));
}
function withoutQuotes(text, { start: start2, end }) {
  const quote = text[start2];
  const quoted2 = end - start2 >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return quoted2 ? { start: start2 + 1, end: end - 1 } : { start: start2, end };
}
var PARSERS = {
  json: async () => (await Promise.resolve().then(() => __load("./chunk-JXNT6PTD.js"))).readJson,
  toml: async () => (await Promise.resolve().then(() => __load("./chunk-5TIHMYHR.js"))).readToml,
  yaml: async () => (await Promise.resolve().then(() => __load("./chunk-CG6ZYLVG.js"))).readYaml
};
async function readText(text, format) {
  const parse = await PARSERS[format]();
  return parse(text);
}
var documents = /* @__PURE__ */ new WeakMap();
function documentOf(file, format) {
  const known2 = documents.get(file) ?? /* @__PURE__ */ new Map();
  documents.set(file, known2);
  const document = known2.get(format) ?? readText(file.text, format);
  known2.set(format, document);
  return document;
}
var parsers = /* @__PURE__ */ new Map();
var atOnce = /* @__PURE__ */ new WeakMap();
function documentNow(file, format) {
  const parse = parsers.get(format);
  if (!parse) throw new Waiting(PARSERS[format]().then((loaded) => parsers.set(format, loaded)));
  const known2 = atOnce.get(file) ?? /* @__PURE__ */ new Map();
  atOnce.set(file, known2);
  const document = known2.get(format) ?? parse(file.text);
  known2.set(format, document);
  const promised = documents.get(file) ?? /* @__PURE__ */ new Map();
  documents.set(file, promised.set(format, Promise.resolve(document)));
  return document;
}
var MANIFEST = /^(package\.json|pyproject\.toml|setup\.(py|cfg)|requirements[^/]*\.txt|Pipfile|environment\.ya?ml|go\.mod|Gemfile|composer\.json|pom\.xml|build\.gradle(\.kts)?|Cargo\.toml)$/;
var DEPLOYMENT = /^(Dockerfile[^/]*|[^/]*\.Dockerfile|Containerfile|(docker-)?compose[^/]*\.ya?ml|Procfile|fly\.toml|render\.yaml|app\.ya?ml|vercel\.json|netlify\.toml|firebase\.json|serverless\.ya?ml|Chart\.yaml|ecosystem\.config\.c?js|gunicorn[^/]*\.py)$/i;
function directoryOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function baseOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function joinPath(base, relative) {
  const parts = base === "" ? [] : base.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function isForDevelopment(path) {
  return /(^|[/._-])(dev|devel|development|(?<!usr\/)local|localhost|mocks?|stubs?|fake)([/._-]|$)/i.test(
    path
  );
}
function isWithin(directory, ancestor) {
  return ancestor === "" || directory === ancestor || directory.startsWith(`${ancestor}/`);
}
function ancestorsOf(directory) {
  const found = [];
  for (let at = directory; at !== ""; at = directoryOf(at)) found.push(at);
  return [...found, ""];
}
var layouts = /* @__PURE__ */ new WeakMap();
async function readLayout(tree) {
  const manifests = /* @__PURE__ */ new Set();
  const deployments = /* @__PURE__ */ new Set();
  for (const path of await tree.paths()) {
    if (MANIFEST.test(baseOf(path))) manifests.add(directoryOf(path));
    if (DEPLOYMENT.test(baseOf(path))) deployments.add(directoryOf(path));
  }
  return { manifests, deployments };
}
function layoutOf(tree) {
  const known2 = layouts.get(tree);
  if (known2) return known2;
  const layout = readLayout(tree);
  layouts.set(tree, layout);
  return layout;
}
async function unitOf(path, tree) {
  const { manifests, deployments } = await layoutOf(tree);
  return ancestorsOf(directoryOf(path)).find((at) => manifests.has(at) || deployments.has(at)) ?? "";
}
async function isDeployed(path, unit, tree) {
  if (isForDevelopment(path) || /(^|\/)(scripts?|tools?|\.storybook)\//.test(path)) return false;
  const { deployments } = await layoutOf(tree);
  return ancestorsOf(unit).some((at) => deployments.has(at)) || !await isLibrary(unit, tree);
}
async function isLibrary(unit, tree) {
  const at = (name) => tree.open(unit === "" ? name : `${unit}/${name}`);
  const manifest = await at("package.json");
  if (manifest) return isNodeLibrary((await documentOf(manifest, "json")).value);
  if (await at("setup.py")) return true;
  const project = await at("pyproject.toml");
  return project !== void 0 && get((await documentOf(project, "toml")).value, "build-system") !== void 0;
}
function isNodeLibrary(manifest) {
  const starts2 = ["start", "serve", "dev"].some((script2) => get(manifest, "scripts", script2) !== void 0);
  if (starts2 || boolOf(get(manifest, "private")) === true) return false;
  return ["exports", "files", "bin", "types", "publishConfig"].some(
    (key) => get(manifest, key) !== void 0
  );
}
var unitAround = onceAbout((file, tree) => unitOf(file.path, tree));
var isDeployedAround = onceAbout(
  (file, unit, tree) => isDeployed(file.path, unit, tree)
);
var TEMPLATE_SUFFIX = /\.(template|tmpl|tpl|j2|jinja2?|erb|ctmpl|in)$/;
var NGINX = pathPattern(
  ".conf nginx vhost sites- conf.d http.d proxy/",
  /\.(conf|nginx|vhost)$|(^|\/)nginx[^/]*\.(inc|cfg|tmpl|tpl)$|(^|\/)(sites-(available|enabled)|conf\.d|http\.d|nginx)\/[^./]+$|(^|\/)nginx\.conf[^/]*$|(^|\/)[^/]*proxy\/(conf|default)$/i
);
var IN_FRONT = pathPattern(
  "caddy .htaccess haproxy vercel.json firebase.json httpd apache traefik .yml .yaml .tf",
  /^(Caddyfile.*|.*\.caddy(file)?|\.htaccess|haproxy.*\.cfg|vercel\.json|firebase\.json|httpd.*\.conf|apache.*\.conf|traefik.*\.toml|.*\.(ya?ml|tf))$/i
);
var FRAMEWORK = pathPattern(".config.", /^(next|nuxt|astro|svelte|vite)\.config\.[cm]?[jt]s$/i);
function renderedPath(path) {
  return path.replace(TEMPLATE_SUFFIX, "");
}
function isNginxPath(path) {
  return NGINX.test(renderedPath(path));
}
function isComposePath(path) {
  return /^(docker-)?compose[^/]*\.ya?ml$/i.test(baseOf(path));
}
function isOtherEdgePath(path) {
  return IN_FRONT.test(baseOf(path)) || isFrameworkPath(path);
}
function isFrameworkPath(path) {
  return FRAMEWORK.test(baseOf(path));
}
var CODE = /\.([cm]?[jt]sx?|py)$/;
function contextOf2(models) {
  const concerned = models.filter(
    (model) => !["wiring", "services", "unread-edge", "trait"].includes(model.kind)
  );
  if (concerned.length === 0) return void 0;
  const everywhere = concerned.some((model) => model.kind === "edge" && model.upstreams.length > 0);
  const units = [...new Set(concerned.map((model) => model.unit))];
  return (path) => {
    if (isNginxPath(path) || isComposePath(path) || isOtherEdgePath(path)) return true;
    if (!CODE.test(path)) return false;
    return everywhere || units.some((unit) => isWithin(directoryOf(path), unit));
  };
}
var nginx = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZXC6KCDB.js")));
var compose = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZXC6KCDB.js")));
var otherEdges = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZXC6KCDB.js")));
var express2 = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZXC6KCDB.js")));
var pythonWeb = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZXC6KCDB.js")));
var talisman = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZXC6KCDB.js")));
var headerWrites = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZXC6KCDB.js")));
var readers3 = [
  {
    name: "nginx",
    claims: isNginxPath,
    keywords: ["add_header", "more_set_headers", "proxy_pass", "server_name", "listen"],
    read: (file, context) => nginx((code) => code.readNginx(file, context))
  },
  {
    name: "compose",
    claims: isComposePath,
    keywords: ["services:"],
    read: (file, context) => compose((code) => code.readCompose(file, context))
  },
  {
    name: "other edges",
    claims: isOtherEdgePath,
    keywords: [
      "content-security-policy",
      "contentsecuritypolicy",
      "content_security_policy",
      "x-frame-options",
      "x-content-type-options",
      "framedeny",
      "customframeoptionsvalue",
      "contenttypenosniff",
      "content_type_options"
    ],
    read: (file, context) => otherEdges((code) => code.readOtherEdge(file, context))
  },
  {
    name: "express",
    claims: (path) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith(".d.ts"),
    keywords: [
      "express()",
      "'express')(",
      '"express")(',
      "express.static",
      "helmet",
      "lusca",
      "frameguard",
      "res.render",
      "response.render",
      "res.sendfile",
      "view engine",
      "createsecureserver",
      "https.createserver"
    ],
    // Without one of the packages it can only tell that pages are answered with, or that TLS ends here.
    completes: ({ text }) => !/express|helmet|lusca|hsts|frameguard|dont-sniff|referrer-policy/i.test(text),
    read: (file, context) => express2((code) => code.readExpress(file, context))
  },
  {
    name: "python web",
    claims: (path) => path.endsWith(".py"),
    keywords: [
      "fastapi(",
      "starlette(",
      "flask(",
      "import secure",
      "secweb",
      "from secure",
      "render_template",
      "htmlresponse",
      "jinja2templates",
      "staticfiles",
      "send_from_directory",
      "httpsredirectmiddleware",
      "ssl_keyfile",
      "ssl_context"
    ],
    // Without one of these names it creates no application, and no package sets headers.
    completes: ({ text }) => !/\b(?:FastAPI|Starlette|Flask)\b/.test(text) && !/\b(?:secure|secweb)\b/i.test(text),
    read: (file, context) => pythonWeb((code) => code.readPythonWeb(file, context))
  },
  {
    name: "flask-talisman",
    claims: (path) => path.endsWith(".py"),
    keywords: ["talisman"],
    read: (file, context) => talisman((code) => code.readTalisman(file, context))
  },
  {
    name: "header writes",
    claims: (path) => /\.([cm]?[jt]sx?|py)$/.test(path) && !path.endsWith(".d.ts"),
    keywords: [
      "content-security-policy",
      "x-frame-options",
      "x-content-type-options",
      "strict-transport-security",
      "referrer-policy",
      "x-xss-protection",
      "permissions-policy",
      "add_middleware",
      "after_request",
      // What creates an application is where middleware of other files is put to use.
      "express()",
      "'express')(",
      '"express")(',
      "fastapi(",
      "starlette(",
      "flask("
    ],
    read: (file, context) => headerWrites((code) => code.readWrites(file, context))
  }
];
var judging3 = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZXC6KCDB.js")));
var headersCheck = {
  id: "headers",
  title: "Security headers that are missing, lost, weak or turned off",
  ruleIds: ["headers/missing", "headers/dropped", "headers/weak-value", "headers/disabled"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-RZSDSBW6.js"))).rules,
  readers: readers3,
  context: contextOf2,
  judge: (models, { options }) => judging3(({ judgeHeaders }) => judgeHeaders(models, (path) => options(path).headers))
};
var ignoresCheck = {
  id: "ignores",
  title: "Ignores that do not hold, or that nothing needs",
  ruleIds: ["ignores/invalid", "ignores/expired", "ignores/unused"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-ZBN6PFRB.js"))).rules,
  readers: [],
  judge: () => ({ drafts: [] })
};
var TEMPLATE = /(^|\/)(templates?|scaffolds?|skeletons?|cookiecutters?|archetypes?)(\/|$)|(^|\/)templates?[-_]|[-_]templates?(\/|$)|\{\{|\}\}/i;
function roleOfFolder(path) {
  const folder = import_chunk_MUI76Q6F.posix.dirname(path);
  if (folder === "." || /^\.github(\/|$)/.test(folder)) return "source";
  const role = roleOf(`${folder}/_`, "");
  return role === "source" && TEMPLATE.test(folder) ? "example" : role;
}
function spanIn(file, range) {
  return { path: file.path, start: range.start, end: range.end };
}
function prefixOf(path) {
  const folder = import_chunk_MUI76Q6F.posix.dirname(path);
  return folder === "." ? "" : `${folder}/`;
}
function prefixesAbove(prefix) {
  const prefixes = [prefix];
  let at = prefix;
  while (at !== "") {
    at = prefixOf(at.slice(0, -1));
    prefixes.push(at);
  }
  return prefixes;
}
function isPassedOver(path) {
  return ["test", "example", "vendored", "minified"].includes(roleOfFolder(path));
}
function reportProblems(file, context, format, problems) {
  const first = problems[0];
  if (first)
    context.notChecked(`not readable as ${format} from line ${file.lines.lineAt(first.range.start)} on`);
}
var WORKFLOW2 = /^\.github\/workflows\/[^/]+\.ya?ml$/;
var ACTION = /(^|\/)action\.ya?ml$/;
var DOCKERFILE = pathPattern(
  "dockerfile containerfile",
  /(^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][^/]*)?|[^/]+[._-](?:Dockerfile|Containerfile))$/i
);
var NOT_DOCKERFILE = /\.(?:j2|jinja2?|tmpl|tpl|template|templ|erb|mustache|hbs|in|md|txt|py|js|ts|go|rs|sh|rb|json|ya?ml|dockerignore|lock)$/i;
var REQUIREMENTS = pathPattern(
  "requirement",
  /(^|\/)(?:requirements?(?:[._-][^/]*)?|[^/]*[._-]requirements?)\.(?:txt|in|pip)$|(^|\/)requirements?\/[^/]+\.(?:txt|in|pip)$/i
);
var INSTALLS_NOTHING = /(^|\/)[^/]*(?:constraints?|uninstall|remove)[^/]*\.(?:txt|in)$/i;
function isWorkflowPath(path) {
  return WORKFLOW2.test(path);
}
function isActionPath(path) {
  return ACTION.test(path);
}
function isDockerfilePath(path) {
  return DOCKERFILE.test(path) && !NOT_DOCKERFILE.test(path);
}
function isRequirementsPath(path) {
  return REQUIREMENTS.test(path) && !INSTALLS_NOTHING.test(path);
}
var readers4 = [
  {
    name: "workflow",
    claims: (path) => isWorkflowPath(path) || isActionPath(path),
    keywords: ["uses", "image", "container"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-5QEQS6CR.js"))).readWorkflow(file, context)
  },
  {
    name: "dockerfile",
    claims: isDockerfilePath,
    keywords: ["from"],
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-5QEQS6CR.js"))).readDockerfile(file)
  },
  {
    name: "requirements",
    claims: isRequirementsPath,
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-5QEQS6CR.js"))).readRequirements(file, context)
  },
  {
    name: "pyproject",
    claims: (path) => /(^|\/)pyproject\.toml$/.test(path),
    keywords: ["dependencies", "dependency-groups"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-5QEQS6CR.js"))).readPyproject(file, context)
  },
  {
    name: "package.json",
    claims: (path) => /(^|\/)package\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
    keywords: ["dependencies"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-5QEQS6CR.js"))).readPackageJson(file, context)
  }
];
var judging4 = onDemand(() => Promise.resolve().then(() => __load("./chunk-5QEQS6CR.js")));
var pinningCheck = {
  id: "pinning",
  title: "Unpinned dependencies",
  ruleIds: [
    "pinning/action",
    "pinning/image",
    "pinning/range-without-lockfile",
    "pinning/mutable-source",
    "pinning/stale-lockfile"
  ],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-G5HH4GU2.js"))).rules,
  readers: readers4.map((reader) => ({
    ...reader,
    claims: (path) => reader.claims(path) && !isPassedOver(path)
  })),
  judge: (requirements, { options }) => judging4(({ judgePinning }) => ({
    drafts: judgePinning(requirements, (path) => options(path).pinning)
  }))
};
var FILE_RULE_IDS = [
  "tracked-env-file",
  "env-not-ignored",
  "tracked-credentials-file",
  "tracked-key-file",
  "terraform-state",
  "tracked-database",
  "shell-history",
  "env-in-image",
  "test-key-in-production",
  "shared-between-environments"
];
function secretsOf2(model) {
  if ("values" in model) return model.values.map(({ secret }) => secret);
  return model.secret ? [model.secret] : [];
}
var KEYWORDS = [
  "password",
  "passwort",
  "passwd",
  "passphrase",
  "passcode",
  "pwd",
  "_pass",
  "<pass",
  "pass=",
  "pass:",
  'pass"',
  "pass'",
  '"auth"',
  "_auth",
  "_salt",
  "requirepass",
  "masterauth",
  "secret",
  "token",
  "credential",
  "_key",
  "-key",
  "apikey",
  "api.key",
  "appkey",
  "accesskey",
  "authkey",
  "accountkey",
  "privatekey",
  "encryptionkey",
  "signingkey",
  "masterkey",
  "sharedkey",
  "servicekey",
  "subscriptionkey",
  "sessionkey",
  "authorization",
  "identified by",
  "curl "
];
function placesIn(lower, keywords) {
  const next = keywords.map((keyword) => lower.indexOf(keyword));
  return (from) => {
    let start2 = -1;
    let first = 0;
    for (let i = 0; i < next.length; i++) {
      let at = next[i] ?? -1;
      if (at === -1) continue;
      if (at < from) {
        at = lower.indexOf(keywords[i] ?? "", from);
        next[i] = at;
        if (at === -1) continue;
      }
      if (start2 === -1 || at < start2) {
        start2 = at;
        first = i;
      }
    }
    return start2 === -1 ? void 0 : { start: start2, keyword: keywords[first] ?? "" };
  };
}
var LINE_VALUE = `[ \\t]{0,20}[=:][ \\t]{0,20}["']?([^\\s"'#]{4,400})`;
var FORMATS = [
  {
    path: /(?:^|\/)\.npmrc$/,
    what: "npm's settings with the password of a registry",
    pattern: new RegExp(`(?<=^|:)(_authToken|_password)${LINE_VALUE}`, "dgm")
  },
  {
    path: /(?:^|\/)\.npmrc$/,
    what: "npm's settings with the password of a registry",
    pattern: new RegExp(`(?<=^|:)(_auth)${LINE_VALUE}`, "dgm"),
    isPair: true
  },
  {
    path: /(?:^|\/)\.pypirc$/,
    what: "the file in which twine keeps the password of a package index",
    pattern: new RegExp(`^[ \\t]{0,20}(password)${LINE_VALUE}`, "dgm")
  },
  {
    path: /(?:^|\/)[._]netrc$/,
    what: "the file in which curl and git keep passwords",
    pattern: /(?:^|[ \t])(password)[ \t]{1,20}["']?([^\s"']{4,400})/dgm
  },
  {
    path: /(?:^|\/)\.?git-credentials$/,
    what: "the file in which git keeps passwords",
    pattern: /^(https?):\/\/[^\s:@/]{0,100}:([^\s@/]{4,400})@/dgm
  },
  {
    path: /(?:^|\/)(?:\.kube\/config|kubeconfig|[\w.-]{1,60}[.-]kubeconfig|kubeconfig\.ya?ml)$/,
    what: "a kubeconfig with the key of a user",
    pattern: new RegExp(`^[ \\t]{0,20}(token|password)${LINE_VALUE}`, "dgm")
  },
  {
    path: /(?:^|\/)(?:\.kube\/config|kubeconfig|[\w.-]{1,60}[.-]kubeconfig|kubeconfig\.ya?ml)$/,
    what: "a kubeconfig with the key of a user",
    pattern: /^[ \t]{0,20}(client-key-data):[ \t]{0,20}["']?(LS0tLS1CRUdJTi[A-Za-z0-9+/=]{40,40000})/dgm
  },
  {
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg|\.dockerconfigjson|docker-config\.json)$/,
    what: "Docker's settings with the password of a registry",
    pattern: /"(auth|identitytoken)"[ \t]{0,20}:[ \t]{0,20}"([^"\s]{4,4000})"/dgm,
    isPair: true
  },
  {
    path: /(?:^|\/)\.?htpasswd(?:[._-]\w{1,20})?$/,
    what: "a web server's list of users and the hashes of their passwords",
    pattern: /^([^\s:#]{1,100}):(\$(?:apr1|2[aby]|1|5|6)\$[^\s:]{10,200}|\{SHA\}[A-Za-z0-9+/=]{28}|[A-Za-z0-9./]{13})$/dgm,
    isHash: true
  },
  {
    path: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
    what: "the file in which PostgreSQL's clients keep passwords",
    pattern: /^([^\s:#]{1,200}:[^\s:]{1,10}:[^\s:]{1,100}:[^\s:]{1,100}):(\S{4,200})$/dgm
  },
  {
    path: /(?:^|\/)(?:\.my\.cnf|\.mylogin\.cnf|\.s3cfg|\.boto|\.esmtprc|\.msmtprc|\.vault-token|\.terraformrc|credentials\.tfrc\.json|\.aws\/credentials|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.composer\/auth\.json|\.s?ftp(?:-config)?\.json|\.ftpconfig|rclone\.conf)$/,
    what: "a file in which a tool keeps what it logs in with",
    pattern: new RegExp(
      `(?<=^|[\\s"'{,])(password|passwd|pass|passphrase|token|secret_key|secret_access_key|gs_secret_access_key|aws_secret_access_key)["']?${LINE_VALUE}`,
      "dgm"
    )
  }
];
var ANY3 = pathPattern(
  "npmrc pypirc netrc credentials kube docker htpasswd pgpass .my .s3cfg .boto msmtprc .vault-token .terraformrc auth.json ftp rclone esmtprc",
  new RegExp(FORMATS.map((format) => format.path.source).join("|"))
);
function isCredentialsFile(path) {
  return ANY3.test(path);
}
function basename(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
var HISTORY = pathPattern(
  "history lesshst histfile",
  /^\.?(?:bash|zsh|sh|ksh|ash|fish|psql|mysql|sqlite|python|node_repl|irb|pry|rediscli|mongo|mongorc_js|influx|php|lesshst|hive)_?history$|^\.(?:lesshst|histfile)$|^ConsoleHost_history\.txt$/i
);
function isShellHistory(path) {
  return HISTORY.test(basename(path));
}
var STATE2 = pathPattern(".tfstate", /\.tfstate(?:\.\d{1,20})?(?:\.backup)?$/i);
function isTerraformState(path) {
  return STATE2.test(path);
}
var PRODUCTION2 = pathPattern("prod live", /prod|live/i);
var SETTINGS = /\.(?:ya?ml|json|toml|ini|properties|env|[jt]s|py|rb|php|conf|tfvars)$/i;
var IN_FOLDER = /(?:^|\/)(?:prod|production)\/[^/]{1,80}\.(?:ya?ml|json|env|tfvars|properties)$/i;
var OF_ENVIRONMENT = /(?:^|\/)\.env[.-](?:prod|production|live)(?:\.local)?$/i;
function saysProduction(path) {
  const words = basename(path).toLowerCase().split(/[._-]/).slice(0, -1);
  return SETTINGS.test(path) && words.some((word) => ["prod", "production", "live"].includes(word));
}
function isForProduction(path) {
  return PRODUCTION2.test(path) && (saysProduction(path) || OF_ENVIRONMENT.test(path) || IN_FOLDER.test(path)) && !/(?:example|sample|template|dist)(?:[._-]|$)/i.test(basename(path));
}
var DOCKERFILE2 = pathPattern(
  "dockerfile containerfile",
  /^(?:(?:Docker|Container)file(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.(?:docker|container)file)$/i
);
function isDockerfile(path) {
  return DOCKERFILE2.test(basename(path));
}
var KEY2 = pathPattern(
  "id_ .pem .key .pk8 .p8 .asc .gpg .ovpn",
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(?:pem|key|pk8|p8|asc|gpg|ovpn))$/i
);
function isKeyFile(path) {
  return KEY2.test(path);
}
var STORE = pathPattern(
  ".p12 .pfx .jks .keystore .bks .kdb .ppk .sqlite .db",
  /\.(?:p12|pfx|jks|keystore|bks|kdbx?|ppk|sqlite3?|sqlitedb|db3?)$/i
);
function isStore(path) {
  return STORE.test(path);
}
var NOUN = /pass(?:word|wort|wd|phrase|code)|pwd|secret(?:[-_.]?key)?|token|(?:api|app|access|auth|account|private|encrypt(?:ion)?|decrypt(?:ion)?|sign(?:ing|ature)?|master|admin|service|shared|session|cookie|crypt(?:o)?|cipher|hmac|jwt|security|client|storage|subscription|functions?|host|license|validation|machine|deploy|webhook|ingest|instrumentation|consumer|maps?|integration)[-_.]?key|credentials?|(?:^|[-_.\s])pass(?=$|[-_.\s])|(?:db|user|smtp|mail|ftp|ssh|my|root|admin|sql|redis|mongo|sudo|become|ldap|imap|http|proxy|login|auth|basic)[-_.]?pass(?=$|[-_.\s])|(?<=[a-z])Pass(?=$|[A-Z_])|requirepass|masterauth|_auth$|^auth$|(?:auth|in|nonce)_salt$|[-_.]key(?=$|[-_.\d])|(?<=[a-z])Key(?=$|[A-Z_])/gi;
var AFTER_SURE = new Set(
  wordsIn(`key value val base string str plain plaintext default data prod production dev development live staging stage env b64
  base64 hex raw primary secondary current internal main master root admin api v1 v2 bytes new old local 0 1 2 3 a b token
  secret password preprod uat qa for the`)
);
var AFTER_OTHER = anyOf(`
  s es ed er ers less hash hashes hashed digest checksum sha id ids uuid guid name names type types url urls uri
  uris urn urns endpoint host path file files filename dir directory folder field fields label placeholder title
  text hint helper message msg error errors err length len size min max minimum maximum count counter num limit
  usage budget cost price policy policies reset expir* ttl lifetime age validity timeout interval header headers
  prefix suffix param params parameter parameters arg args regex regexp pattern format input form page link button
  btn icon manager service provider store storage engine strategy validat* strength encod* alg algo algorithm
  method mode option options opt opts config configuration setting settings enable enabled disable disabled
  required require visib* show hide hidden view screen route router class selector version salt arn ref reference
  scope scopes issuer audience kind status state source cmd command callback handler function fn func factory
  generat* request response res body schema model dto exception again confirm* change changed update* forgot*
  recover* create created at date time index idx position pos offset start end pair pairs list map set array table
  column col row property prop props attribute attr auth authentication bucket symbol iz* ise* stream rotation
  rotate* desc description info details metadata meta doc docs example test tests spec verify verif* check* match*
  mismatch address balance contract present exist exists missing invalid valid unknown last first var variable
  envvar board word words code codes press down up event frame frames by fingerprint vault scanning server client
  sent revoked owner user username role permission grant access template section tab modal dialog item items entry
  entries block group groups rule rules`);
var BEFORE_OTHER = anyOf(`
  public publishable pub hashed hash cancel cancellation abort next prev previous page paging pagination
  continuation sync resume cursor pad bos eos unk sep cls mask special stop syntax lexer lex parser css design
  color colour semantic theme csrf xsrf forgot invalid wrong incorrect missing bad without expected min max num
  total input output prompt completion no not is has show hide toggle enable disable require requires label
  placeholder error err msg message title hint help reset change confirm update translation locale primary foreign
  partition sort order group cache query object map react row column col index idx unique lookup hot short arrow
  keyboard modifier ctrl shift alt enter escape tab press known host site recaptcha hcaptcha turnstile captcha
  storage local feature flag event metric tag attr attribute prop property field option setting config data dict
  json yaml state store route menu item list sub parent child node tree search filter default base root image file
  folder path blob license client instrumentation dedupe deduplication idempotency lock redis cached composite
  natural sticky shard range alias lang language text string answer`);
var TOLD2 = anyOf(`
  public publishable hashed forgot reset change confirm is has show hide no redacted masked blank empty invalid
  wrong label placeholder error msg message hint help`);
var TESTING = anyOf(`
  test tests testing mock mocked fake dummy example sample stub demo fixture`);
function meaningOf(name) {
  let noun;
  NOUN.lastIndex = 0;
  for (let match = NOUN.exec(name); match; match = NOUN.exec(name))
    noun = { start: match.index, end: match.index + match[0].length, text: match[0].toLowerCase() };
  if (!noun) return void 0;
  if (/^[a-z]/.test(noun.text) && !isOwnWord(name, noun.start)) return void 0;
  const before = wordsOf(name.slice(0, noun.start));
  const after = wordsOf(name.slice(noun.end));
  if (after.some(AFTER_OTHER)) return void 0;
  const test = [...before, ...after].some(TESTING);
  const sort = sortOf(noun.text);
  const isBareKey = /^[-_.]?key$/.test(noun.text);
  if (before.some(BEFORE_OTHER) && (isBareKey || !/pass|pwd|secret/.test(noun.text))) return void 0;
  if (before.some(TOLD2)) return void 0;
  const certainty = isBareKey || after.some((word) => !AFTER_SURE.has(word)) ? "perhaps" : "sure";
  return { sort, certainty, test };
}
var JOINED = wordsIn(`
  access auth refresh bearer api app user usr db database client my bot oauth oauth2 jwt session id admin root
  mysql pg postgres sql smtp mail email ftp ssh sftp key trust store ldap redis mongo rabbit mq new old the shared
  consumer webhook hook github git gitlab slack aws azure secret login account service server proxy wifi master
  vault sudo default crypt encrypt hub docker registry deploy private test super security portal web cookie http
  channel device personal enterprise system remote host bind connection provider hashicorp hashcorp npm pypi line
  telegram discord push page verify signing sign maria cloud stripe twilio pay merchant partner`);
function isOwnWord(name, start2) {
  const before = name.slice(0, start2);
  if (!/[a-zA-Z]$/.test(before)) return true;
  const isCamel = /[a-z]$/.test(before) && /^[A-Z]/.test(name.slice(start2));
  if (isCamel) return true;
  const lower = before.toLowerCase();
  return JOINED.some((word) => lower.endsWith(word));
}
function sortOf(noun) {
  if (/pass|pwd|masterauth/.test(noun)) return "password";
  return /key$/.test(noun) && !noun.startsWith("secret") ? "key" : "secret";
}
function wordsOf(name) {
  if (name === "") return NO_WORDS;
  if (!/[A-Z]/.test(name)) return name.match(/[a-z]+|\d+/g) ?? NO_WORDS;
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return words.toLowerCase().match(/[a-z]+|\d+/g) ?? NO_WORDS;
}
var NO_WORDS = [];
function wordsIn(list) {
  return list.trim().split(/\s+/);
}
function anyOf(list) {
  const all2 = wordsIn(list);
  const whole = new Set(all2.filter((word) => !word.endsWith("*")));
  const beginnings2 = all2.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const letters = new Set(beginnings2.map((beginning) => beginning.slice(0, 2)));
  return (word) => whole.has(word) || letters.has(word.slice(0, 2)) && beginnings2.some((beginning) => word.startsWith(beginning));
}
var FOR_SHOW = /(?:^|[._-])(?:examples?|samples?|templates?|tmpl|tpl|dist|defaults?|tests?|testing|ci|e2e|schema|vault|encrypted|enc|mock|dummy|demo|stub|skel(?:eton)?)(?:[._-]|$)/i;
var ENV_FILE = pathPattern("env", /^(?:\.env(?:[.-][\w.-]{1,60})?|[\w-]{1,60}\.env|\.envrc|\.flaskenv)$/i);
function isEnvFile(path) {
  const name = basename(path);
  return ENV_FILE.test(name) && !FOR_SHOW.test(name);
}
var PUBLIC = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC|VUE_APP|STORYBOOK)_/;
function namesSecret(name) {
  const meaning = meaningOf(name);
  return meaning?.certainty === "sure" && !meaning.test && !PUBLIC.test(name);
}
var ENVIRONMENTS = [
  ["production", /^(?:prod|production|live|prd)$/i],
  ["staging", /^(?:stag|stage|staging|preprod|pre-?production|uat|preview)$/i],
  ["qa", /^(?:qa|integration|int|sandbox)$/i],
  ["development", /^(?:dev|devel|develop|development|local)$/i]
];
var ENVIRONMENT_FILE = pathPattern(
  "env values config settings application secret",
  /^(?:\.env[.-]([\w-]{2,20})|([\w-]{2,20})\.env|(?:values|config|settings|application|appsettings|secrets?|env|environment)[._-]([\w-]{2,20})\.(?:ya?ml|json|properties|toml|ini))$/i
);
var ENVIRONMENT_FOLDER = pathPattern(
  "config settings env",
  /(?:^|\/)(?:config|configs|settings|environments?|envs?)\/([\w-]{2,20})\.(?:ya?ml|json|json5|properties|toml|ini|env|[jt]s|py|rb)$/i
);
function environmentOf(path) {
  const name = basename(path);
  const said = saidBy(ENVIRONMENT_FILE, name) ?? saidBy(ENVIRONMENT_FOLDER, path);
  if (!said || FOR_SHOW.test(name)) return void 0;
  const rank = ENVIRONMENTS.findIndex(([, pattern]) => pattern.test(said));
  const environment = ENVIRONMENTS[rank]?.[0];
  return environment ? { name: environment, rank } : void 0;
}
function saidBy({ test, pattern }, path) {
  return test(path) ? pattern.exec(path)?.slice(1).find(Boolean) : void 0;
}
var fileReaders = [
  {
    name: "files that hold credentials",
    claims: (path) => isEnvFile(path) || isCredentialsFile(path),
    keywords: "any",
    read: async (file) => holdersIn(file)
  },
  {
    name: "key files",
    claims: isKeyFile,
    keywords: ["private key"],
    read: ({ path }) => [{ fact: "key-file", path, what: "a private key", values: [] }]
  },
  {
    name: "shell histories and Terraform's state",
    claims: (path) => isShellHistory(path) || isTerraformState(path),
    keywords: "any",
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-RYXVM5J6.js"))).leftBehindIn(file)
  },
  {
    name: "stores of keys, and databases",
    claims: isStore,
    keywords: "any",
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-RYXVM5J6.js"))).storeIn(file)
  },
  {
    name: "environment files in images",
    claims: isDockerfile,
    keywords: ["copy ", "add "],
    read: async (file, { tree }) => (await Promise.resolve().then(() => __load("./chunk-RYXVM5J6.js"))).envInImage(file, tree)
  },
  {
    name: "test keys in production",
    claims: isForProduction,
    keywords: ["sk_test_", "pk_test_", "rk_test_"],
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-RYXVM5J6.js"))).testKeysIn(file)
  },
  {
    name: "secrets shared between environments",
    claims: (path) => environmentOf(path) !== void 0,
    keywords: KEYWORDS,
    read: async (file, { tree }) => (await Promise.resolve().then(() => __load("./chunk-RYXVM5J6.js"))).sharedWithOthers(file, tree)
  }
];
async function holdersIn({ path, text }) {
  if (isCredentialsFile(path)) {
    const { heldByTools } = await Promise.resolve().then(() => __load("./chunk-RYXVM5J6.js"));
    const what = FORMATS.find((format) => format.path.test(path))?.what ?? "";
    return [{ fact: "credentials-file", path, what, values: heldByTools(path, text) }];
  }
  return [{ fact: "env-file", path, what: "a file of settings", values: [] }];
}
var NEAR = JSON.parse("1024");
var beginnings = JSON.parse('{"akia":"AKIA[A-Z2-7]{16}","asia":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","abia":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","acca":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","absk":"ABSK[A-Za-z0-9+/]{20}","aiza":"AIza[A-Za-z0-9_-]{20}","ya29.":"ya29\\\\.[A-Za-z0-9_-]{20}","1//0":"1\\\\/\\\\/0[A-Za-z0-9_-]{20}","sig=":"(?:&amp;|&|\\\\?)sig=[A-Za-z0-9%+/]{20}","ltai":"LTAI[A-Za-z0-9]{20}|LTAI[A-Za-z0-9]{12}","akid":"AKID[A-Za-z0-9]{20}","aqvn":"AQVN[A-Za-z0-9_-]{20}","y0_":"y0_[A-Za-z0-9_-]{20}","exo":"EXO[0-9a-f]{20}","do00":"DO00[A-Z0-9]{16}","vcp_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","vci_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","vca_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","vcr_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","vck_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","nfp_":"nfp_[A-Za-z0-9]{20}","cfut_":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","cfat_":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","cfk_":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","v1.0-":"v1\\\\.0-[0-9a-f]{20}","fm2_":"fm2_[A-Za-z0-9+/]{20}","fm1a_":"fm1(?:a|r)_[A-Za-z0-9+/]{20}","fm1r_":"fm1(?:a|r)_[A-Za-z0-9+/]{20}","fo1_":"fo1_[A-Za-z0-9_-]{20}","rnd_":"rnd_[A-Za-z0-9]{20}","ucat_":"ucat_[A-Za-z0-9]{20}","hvs.":"hvs\\\\.[A-Za-z0-9_-]{20}","hvb.":"hvb\\\\.[A-Za-z0-9_-]{20}","hvr.":"hvr\\\\.[A-Za-z0-9_-]{20}","pul-":"pul-[0-9a-f]{20}","st.":"st\\\\.[0-9a-f]{20}","a3-":"A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}|A3-[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}","ico-":"ico-[A-Za-z0-9]{20}","api-":"API-[A-Z0-9]{20}|(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","ghp_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","gho_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","ghu_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","ghs_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","ghr_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}|ghr_[A-Za-z0-9]{20}","glrt-":"glrt-[A-Za-z0-9_-]{20}","gldt-":"gldt-[A-Za-z0-9_-]{20}","glft-":"glft-[A-Za-z0-9_-]{20}","atbb":"ATBB[A-Za-z0-9]{20}","npm_":"npm_[A-Za-z0-9]{20}","pypi-":"pypi-[A-Za-z0-9_-]{20}","cio":"cio[A-Za-z0-9]{20}","oy2":"oy2[a-z0-9]{20}","akcp":"AKCp[A-Za-z0-9]{20}","akc":"AKC[A-Za-z0-9]{20}","cmvmd":"cmVmd[A-Za-z0-9]{20}","csa_":"csa_[0-9a-f]{20}","ddp_":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","ddo_":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","ddw_":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","bkua_":"bkua_[a-z0-9]{20}","bkaa_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkaj_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkar_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkct_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkpt_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkps_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","pat.":"(?:pat|sat)\\\\.[A-Za-z0-9_-]{20}","sat.":"(?:pat|sat)\\\\.[A-Za-z0-9_-]{20}","squ_":"(?:squ|sqp|sqa)_[0-9a-f]{20}","sqp_":"(?:squ|sqp|sqa)_[0-9a-f]{20}","sqa_":"(?:squ|sqp|sqa)_[0-9a-f]{20}","sgp_":"sgp_[0-9a-f]{20}|sgp_[0-9a-fA-F]{20}|sgp_[0-9a-fA-F]{16}_[0-9a-fA-F]{20}|sgp_[A-Za-z0-9]{20}","slk_":"slk_[0-9a-f]{20}","pnu_":"pnu_[A-Za-z0-9]{20}","pnb_":"pnb_[A-Za-z0-9]{20}","sdk-":"(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","mob-":"(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","hawk.":"hawk\\\\.[A-Za-z0-9_-]{20}","odt_":"odt_[A-Za-z0-9]{20}","endr+":"endr\\\\+[A-Za-z0-9-]{16}","web_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","app_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","auto_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","ss_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","vmw_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","pmak-":"PMAK-[0-9a-f]{20}|PMAK-[A-Za-z0-9]{20}","pmat-":"PMAT-[0-9A-Z]{20}","sk-":"sk-[A-Za-z0-9]{20}|sk-[0-9a-f]{20}","gsk_":"gsk_[A-Za-z0-9]{20}","hf_":"hf_[A-Za-z]{20}","xai-":"xai-[A-Za-z0-9]{20}|xai-[A-Za-z0-9_]{20}","pplx-":"pplx-[A-Za-z0-9]{20}","r8_":"r8_[A-Za-z0-9]{20}|r8_[A-Za-z0-9_-]{20}","fw_":"fw_[A-Za-z0-9]{20}","csk-":"csk-[a-z0-9]{20}","sk_":"sk_[0-9a-f]{20}|sk_(?:sbox_|)[a-z0-9]{20}|sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|sk_[0-9]{4}","pcsk_":"pcsk_[A-Za-z0-9]{5}","dapi":"dapi[0-9a-f]{20}","rpa_":"rpa_[A-Z0-9]{20}","key_":"key_[0-9a-f]{20}","apk_":"apk_[A-Za-z0-9+/]{20}","cog_":"cog_[a-z2-7]{20}","up_":"up_[A-Za-z0-9]{20}","vf.":"VF\\\\.(?:DM\\\\.|WS\\\\.|)[0-9a-f]{20}","tvly-":"tvly-(?:dev-|prod-|)[A-Za-z0-9]{20}","fc-":"fc-[0-9a-f]{20}","bsa":"BSA[A-Za-z0-9_-]{20}","eaaa":"EAAA[A-Za-z0-9_-]{20}|EAA(?:M|C|B|A)[A-Za-z0-9]{20}","aqe":"AQE[A-Za-z0-9]{5}","ezak":"EZAK[A-Za-z0-9]{20}","eztk":"EZTK[A-Za-z0-9]{20}","live_":"(?:live|test)_[0-9a-f]{20}","test_":"(?:live|test)_[0-9a-f]{20}","xoxb-":"xoxb-[0-9]{12}-[0-9]{12}|xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxp-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxa-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxr-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxs-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxo-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxe-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxc-":"xoxc-[0-9]{9}","xapp-":"xapp-[0-9]{1}-[A-Z0-9]{9}","xoxd-":"xoxd-[A-Za-z0-9%/+]{20}","key0":"KEY0[A-Za-z0-9]{20}","key":"KEY[A-Za-z0-9_-]{20}","aaaa":"AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{20}","sg.":"SG\\\\.[A-Za-z0-9_-]{20}","key-":"key-[0-9a-f]{20}|key-[a-z0-9]{20}","re_":"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20}|re_[A-Za-z0-9]{20}","mlsn.":"mlsn\\\\.[0-9a-f]{20}|mlsn\\\\.[A-Za-z0-9]{20}","pk_":"pk_[0-9a-f]{20}|pk_[A-Za-z0-9]{20}|pk_[0-9]{7}","glsa_":"glsa_[A-Za-z0-9]{20}","nrak-":"NRAK-[A-Z0-9]{20}|NRAK-[A-Za-z0-9]{20}","nrii-":"NRII-[A-Za-z0-9_-]{20}","nriq-":"NRIQ-[A-Za-z0-9_-]{20}","nrjs-":"NRJS-[0-9a-f]{19}","dt0":"dt0[a-z]{1}[0-9]{2}\\\\.[A-Z0-9]{20}|dt0[a-z]{1}[0-9]{2}\\\\.[A-Z2-7]{8}\\\\.[A-Z0-9]{20}|dt0c01\\\\.[A-Za-z0-9]{20}","phx_":"phx_[A-Za-z0-9_-]{20}","phs_":"phs_[A-Za-z0-9_-]{20}","na1.":"(?:na1|eu1)\\\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\\\.[A-Za-z0-9]{20}","eu1.":"(?:na1|eu1)\\\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\\\.[A-Za-z0-9]{20}","waka_":"waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|waka_[a-z0-9]{20}","sbp_":"sbp_[0-9a-f]{20}|sbp_[A-Za-z0-9_-]{20}","eyj":"eyJ[A-Za-z0-9_-]{10}","napi_":"napi_[a-z0-9]{20}|napi_[A-Za-z0-9]{20}","npg_":"npg_[A-Za-z0-9]{12}","4b1d":"4b1d[A-Za-z0-9]{20}","essu_":"essu_[A-Za-z0-9_-]{20}","cflt":"cflt[A-Za-z0-9+/]{20}",".acc":"(?:sc|ext|scauth|authress)_[a-z0-9]{5}","zpka_":"zpka_[a-z0-9]{20}","$6$":"\\\\$6\\\\$[./A-Za-z0-9]{8}","$5$":"\\\\$5\\\\$[./A-Za-z0-9]{8}","mc5":"MC5[A-Za-z0-9_-]{16}","prd-":"PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|PRD-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","tfp_":"tfp_[A-Za-z0-9]{20}|tfp_[A-Za-z0-9_.=-]{20}","rdme_":"rdme_[a-z0-9]{20}","ntn_":"ntn_[0-9]{11}[A-Za-z0-9]{20}","pat":"pat[A-Za-z0-9]{14}\\\\.[0-9a-f]{20}","atta":"ATTA[0-9a-f]{20}|ATTA[A-Za-z0-9]{20}","figd_":"figd_[A-Za-z0-9_-]{20}","cnvca":"cnvca[A-Za-z0-9_-]{20}","p8e-":"p8e-[A-Za-z0-9_-]{20}","sl.":"sl\\\\.(?:u\\\\.|B\\\\.|)[A-Za-z0-9_-]{20}","1000.":"1000\\\\.[0-9a-f]{20}","eaam":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","eaac":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","eaab":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","igqv":"IGQ(?:V|W)[A-Za-z0-9_-]{20}","igqw":"IGQ(?:V|W)[A-Za-z0-9_-]{20}","igaa":"IGAA[A-Za-z0-9_-]{20}","pina_":"pina_[A-Za-z0-9_-]{20}","lip_":"lip_[A-Za-z0-9]{20}|lip_[A-Za-z0-9_]{16}","aio_":"aio_[A-Za-z0-9]{20}","bbff-":"BBFF-[A-Za-z0-9]{20}","bbus-":"BBUS-[A-Za-z0-9]{20}","tss_":"tss_[A-Za-z0-9_-]{20}","vtwn_":"vtwn_[A-Za-z0-9_-]{20}","ion_":"ion_[A-Za-z0-9]{20}","db-":"db-[A-Za-z0-9]{20}"}');
var besides = JSON.parse('["azure","client","tenant","secret","microsoft","arm_","sv=20","yandex","yc_","aqvn","infisical","ngrok","cargo","crates","launchdarkly","ld_sdk","ldclient","ld_api","fireworks","deepseek","dashscope","qwen","cursor","upstage","brave","adyen","checkout","paystack","lob_","lob.com","lob-","loblib","lobapi","lobtoken","lobkey","lobsecret","discord","bot_token","bot.run(","client.run(","client.login(","twilio","telnyx","mailgun","mg_api","mg-api","mailchimp","list-manage","mc_api","-us1","-us2","klaviyo","pagerduty","pager_duty","pd_api","pd_token","fullstory","fs_api","na1.","supabase","clerk","[interface]","[peer]","wireguard","allowedips","salesforce","sfdc","force.com","sf_access","00d","freemius","fs_dynamic_init","sk_","sanity","prismic","notion","airtable","asana","dropbox","facebook","fb_app","fb_access","fb_token","databento","tableau","ethereum","hardhat","web3","ethers","solidity"]');
var bound = JSON.parse('["sig=","aqvn","st.","cio","sdk-","mob-","fw_","key_","up_","bsa","aqe","sk_sbox_","live_","test_","key0","key","key-","-us","na1.","eu1.","mc5","secret_",".v1.","aaaaaaaaaa","%7c","db-","==:","privatekey","presharedkey","secret_key","secret-key","secretkey","private_key","private-key","eth_key","eth-key","ethkey","wallet_key","wallet-key","walletkey","deployer_key","deployer-key","deployerkey","mnemonic_key","mnemonic-key","mnemonickey","azure","client","tenant","secret","microsoft","arm_","sv=20","yandex","yc_","infisical","ngrok","cargo","crates","ld_sdk","ldclient","ld_api","fireworks","deepseek","dashscope","qwen","cursor","upstage","brave","adyen","checkout","paystack","lob_","lob.com","lob-","loblib","lobapi","lobtoken","lobkey","lobsecret","bot_token","bot.run(","client.run(","client.login(","telnyx","mg_api","mg-api","mailchimp","list-manage","mc_api","-us1","-us2","klaviyo","pagerduty","pager_duty","pd_api","pd_token","fullstory","fs_api","supabase","clerk","[interface]","[peer]","wireguard","allowedips","salesforce","sfdc","force.com","sf_access","00d","freemius","fs_dynamic_init","sanity","prismic","notion","fb_access","fb_token","databento","tableau","ethereum","hardhat","web3","ethers","solidity"]');
var encodedKeywords = JSON.parse(`["ls0tls1crudjt","0tls0tqkvhsu","tls0tlujfr0lo","z2hwx","nahbf","omdocf","pnahbf","6z2hwx","pwdocf","1nahbf","9z2hwx","imdocf","jnahbf","iz2hwx","igdocf","bnahbf","gz2hwx","z2hvx","nag9f","omdob1","pnag9f","6z2hvx","pwdob1","1nag9f","9z2hvx","imdob1","jnag9f","iz2hvx","igdob1","bnag9f","gz2hvx","z2hzx","nahnf","omdoc1","pnahnf","6z2hzx","pwdoc1","1nahnf","9z2hzx","imdoc1","jnahnf","iz2hzx","igdoc1","bnahnf","gz2hzx","z2l0ahvix3bhdf","dpdgh1yl9wyxrf","naxrodwjfcgf0x","z2xwyxqt","dscgf0l","nbhbhdc","eg94yi","hvegit","4b3hil","eg94cc","hvehat","4b3hwl","egfwcc0x","hhchatm","4yxbwlt","ag9va3muc2xhy2suy29tl3nlcnzpy2vz","hvb2tzlnnsywnrlmnvbs9zzxj2awnlc","ob29rcy5zbgfjay5jb20vc2vydmljzx","c2tfbgl2zv","nrx2xpdmvf","za19saxzlx","cmtfbgl2zv","jrx2xpdmvf","ya19saxzlx","c2tfdgvzdf","nrx3rlc3rf","za190zxn0x","qutjq","bs0lb","okflsu","pbs0lb","6qutjq","puflsu","1bs0lb","9qutjq","ikflsu","jbs0lb","iqutjq","ieflsu","bbs0lb","gqutjq","qvnjq","bu0lb","okftsu","pbu0lb","6qvnjq","puftsu","1bu0lb","9qvnjq","ikftsu","jbu0lb","iqvnjq","ieftsu","bbu0lb","gqvnjq","bnbtx","ucg1f","om5wbv","pucg1f","6bnbtx","pw5wbv","1ucg1f","9bnbtx","im5wbv","jucg1f","ibnbtx","ig5wbv","bucg1f","gbnbtx","chlwas","b5cgkt","wexbpl","zgnrcl9wyxrf","rja3jfcgf0x","ky2tyx3bhdf","c2styw50l","nrlwfudc","zay1hbnqt","c2stchjvai","nrlxbyb2ot","zay1wcm9ql","qul6yvn5","fjemfte","bsxphu3","ahzzlknbrv","h2cy5dquvt","odnmuq0ffu","cg9zdgdyzxm6ly","bvc3rncmvzoi8v","wb3n0z3jlczovl","cg9zdgdyzxnxbdovl","bvc3rncmvzcww6ly","wb3n0z3jlc3fsoi8v","bxlzcww6ly","15c3fsoi8v","texnxbdovl","bw9uz29kyjovl","1vbmdvzgi6ly","tb25nb2rioi8v","bw9uz29kyitzcny6ly","1vbmdvzgirc3j2oi8v","tb25nb2rik3nydjovl","cmvkaxm6ly","jlzglzoi8v","yzwrpczovl","yw1xcdovl","ftcxa6ly","hbxfwoi8v","zxlkagjhy2lpa","v5smhir2npt2","leupoykdjau9p","zxlkmgvyqwlpa","v5sjblwefpt2","leuowzvhbau9p","zxlkcmfxuwlpa","v5snjhv1fpt2","leupyyvdrau9p","cgfzc3dvcm","bhc3n3b3jk","wyxnzd29yz","ueftu1dpuk","bbu1nxt1je","qqvntv09sr","ugfzc3dvcm","qyxnzd29yz","cgfzc3dk","bhc3n3z","wyxnzd2","c2vjcmv0","nly3jld","zzwnyzx","u0vdukvu","nfq1jfv","trunsrv","u2vjcmv0","tzwnyzx","yxbpx2tle","fwav9rzx","hcglfa2v5","qvbjx0tfw","fqsv9lrv","buelfs0vz","yxbps2v5","fwautle","hcgllzx","qxbps2v5","bcgllzx","ywnjzxnzx3rva2vu","fjy2vzc190b2tlb","hy2nlc3nfdg9rzw","qundrvntx1rps0vo","fdq0vtu19ut0tft","bq0nfu1nfve9lru","x1rps0vop","9ut0tftj","fve9lru49","imf1dggi","jhdxroi","iyxv0ac","svfvsmizsn","lrb0pim0pw","juw9kyjnkc","rndvr1pysx","z3b0dawel2","gd29hwlhjd","rlfvr1pysx","zrb0dawel2","guw9hwlhjd","ymvkcm9jay","jlzhjvy2st","izwryb2nrl","yw16bi5td3","ftem4ubxdz","hbxpulm13c","yw16bjeub2","ftem4xlm9h","hbxpums5vy","qveuqwi4uk","frlkfiofjo","bus5byjhst","r09du1byl","dpq1nqwc","ht0ntufgt","eweyos","lhmjku","5yti5l","slfrsj","pruuo5","kuvfko","o1noyxjlze","ttagfyzwrb","7u2hhcmvkq","lmf6y29uzm","5hemnvbmzp","uyxpjb25ma","zg9wx3yxx","rvcf92mv","kb3bfdjff","zg9vx3yxx","rvb192mv","kb29fdjff","zg9yx3yxx","rvcl92mv","kb3jfdjff","sfjlvs1bq","hss1utqu","iuktvlufb","dmvyy2vsx2","zlcmnlbf9i","2zxjjzwxfy","y2z1df","nmdxrf","jznv0x","y2zhdf","nmyxrf","jzmf0x","djeumc","yxljat","2ms4wl","zm0xyv","ztmwff","mbtfhx","zm0xcl","ztmxjf","mbtfyx","dgstdxmt","rrlxvzl","0ay11cy","dwnhdf","vjyxrf","1y2f0x","lmf0bgfzdj","5hdgxhc3yx","uyxrsyxn2m","b3bzx2v5s","9wc19leu","vchnfzxlk","dhnrzxkt","rza2v5l","0c2tles","zg5rzxkt","rua2v5l","kbmtles","c2hhmju2f","noyti1nn","zageyntz+","sw5sbgjyqn","luumxiwej2","jbljsylhcd","zxlkagjhy2","v5smhir2np","leupoykdja","z2l0ahvix3","dpdgh1yl9w","naxrodwjfc","z2xydc","dscnqt","nbhj0l","r1ixmzq4ot","dsmtm0odk0","hujezndg5n","z2xkdc","dszhqt","nbgr0l","z2xwdhqt","dschr0l","nbhb0dc","z2xjynqt","dsy2j0l","nbgnidc","z2xmdc","dsznqt","nbgz0l","z2xpbxqt","dsaw10l","nbgltdc","z2xhz2vudc","dsywdlbnqt","nbgfnzw50l","z2xvyxmt","dsb2fzl","nbg9hcy","z2xzb2f0l","dsc29hdc","nbhnvyxqt","z2xmzmn0l","dszmzjdc","nbgzmy3qt","x2dpdgxhyl","9naxrsywjf","fz2l0bgfix","qvrdvfqzee","fuq1rum3hg","bvenuvdn4r","cnviewdlbx","j1ynlnzw1z","ydwj5z2vtc","q0xpskfsu1","nmt0pbulnf","dte9kqvjtx","y21wbw","ntvm1k","jbvztz","zgnrcl9wyx","rja3jfcgf0","ky2tyx3bhd","zgnrcl9vyx","rja3jfb2f0","ky2tyx29hd","u1dnvetolt","nxtvrlti0x","tv01us04tm","u1dns0vzlt","nxtutfws0x","tv01lrvktm","cgfja2fnax","bhy2thz2lz","wywnrywdpc","q0njuefux","ndsvbbvf","dq0lqqvrf","q0njufjkx","ndsvbssl","dq0lqukpf","ymt1yv","jrdwff","ia3vhx","ymthyv","jrywff","ia2fhx","ymthal","jrywpf","ia2fqx","ymthcl","jryxjf","ia2fyx","ymtjdf","jry3rf","ia2n0x","ymtwdf","jrchrf","ia3b0x","ymtwyxrf","jrcgf0x","ia3bhdf","ymtwc1","jrchnf","ia3bzx","c255a191yx","nuewtfdwf0","zbnlrx3vhd","c255a19zyx","nuewtfc2f0","zbnlrx3nhd","c2dwx2xvy2","nncf9sb2nh","zz3bfbg9jy","bwvyz2lmev","1lcmdpznlf","tzxjnawz5x","y29uzmlny2","nvbmzpz2nh","jb25mawdjy","zhzjx3nlcn","r2y19zzxj2","kdmnfc2vyd","qullx0njx","fjs19dsv","bsutfq0lf","qullx1nfq1","fjs19truns","bsutfu0vdu","qullx0nmsu","fjs19dtelf","bsutfq0xjr","zw5kci","vuzhir","lbmryk","ue1bsy","bnqust","qtufll","ue1bvc","bnqvqt","qtuful","vdncbgjrrk","qzqmxia0zk","um0jsymtgs","yxbpx29yz1","fwav9vcmdf","hcglfb3jnx","chbsec","bwbhgt","wcgx4l","bnzhcgkt","52yxbpl","udmfwas","c2stb3itdj","nrlw9ylxyx","zay1vci12m","dgdwx3yxx","rncf92mv","0z3bfdjff","c2styxbpl","nrlwfwas","zay1hcgkt","cgnza1","bjc2tf","wy3nrx","bhn2ml9wdf","xzdjjfchrf","sc3yyx3b0x","bhn2ml9za1","xzdjjfc2tf","sc3yyx3nrx","c2stbgyt","nrlwxml","zay1szi","d2fuzgjfdj","dhbmrix3yx","3yw5kyl92m","yxbrx3vzzx","fwa191c2vy","hcgtfdxnlc","dhzses","r2bhkt","0dmx5l","c2tfchjvzf","nrx3byb2rf","za19wcm9kx","cmtfchjvzf","jrx3byb2rf","ya19wcm9kx","cmtfdgvzdf","jrx3rlc3rf","ya190zxn0x","d2hzzwnf","doc2vjx","3ahnly1","ywnjzxnzx3","fjy2vzc190","hy2nlc3nfd","c3ewyxrwl","nxmgf0cc","zctbhdhat","c3ewy3nwl","nxmgnzcc","zctbjc3at","cnpwx2xpdm","j6cf9saxzl","yenbfbgl2z","cnpwx3rlc3","j6cf90zxn0","yenbfdgvzd","rkxxu0vdsy","zmv1nfq0st","gtfdtrunll","rkxxu0vds1","zmv1nfq0tf","gtfdtrunlx","rkxxufvcs1","zmv1bvqktf","gtfdqvujlx","cgrsx2xpdm","bkbf9saxzl","wzgxfbgl2z","cgrsx3nkyn","bkbf9zzgj4","wzgxfc2rie","ywnjzxnzlx","fjy2vzcy1z","hy2nlc3mtc","ywnjzxnzlw","fjy2vzcy1k","hy2nlc3mtz","fjy2vzcy1w","c2hpchbvx2","noaxbwb19s","zaglwcg9fb","c2hpchbvx3","noaxbwb190","zaglwcg9fd","bgl2zv9wdw","xpdmvfchvi","saxzlx3b1y","dgvzdf9wdw","rlc3rfchvi","0zxn0x3b1y","zhvmzmvsx3","r1zmzlbf90","kdwzmzwxfd","zhvmzmvsx2","r1zmzlbf9s","kdwzmzwxfb","twlklxnlcn","1pzc1zzxj2","nawqtc2vyd","jgfhy3rfch","rhywn0x3by","kywfjdf9wc","jgfhy3rfag","rhywn0x2ht","kywfjdf9ob","ywtfbgl2zv","frx2xpdmvf","ha19saxzlx","qvbqx1vtui","fquf9vu1it","bufbfvvnsl","cmftcf9zzw","jhbxbfc2vj","yyw1wx3nly","bwvyy3vyev","1lcmn1cnlf","tzxjjdxj5x","cg9syxjfb2","bvbgfyx29h","wb2xhcl9vy","cg9syxjfcg","bvbgfyx3bh","wb2xhcl9wy","cg9syxjfyx","bvbgfyx2f0","wb2xhcl9hd","cgvyc29uyv","blcnnvbmff","wzxjzb25hx","yxbpx2xpdm","fwav9saxzl","hcglfbgl2z","eg94ys","hveget","4b3hhl","eg94ci","hvehit","4b3hyl","eg94cy","hvehmt","4b3hzl","eg94by","hveg8t","4b3hvl","eg94zs","hvegut","4b3hll","eg94yy","hvegmt","4b3hjl","egfwcc","hhchat","4yxbwl","eg94zs54b3","hveguueg94","4b3hllnhve","eg94zc","hvegqt","4b3hkl","ag9va3muc2","hvb2tzlnns","ob29rcy5zb","l2fwas93zw","9hcgkvd2vi","vyxbpl3dly","l0luy29taw","9jbmnvbwlu","vsw5jb21pb","y2hhdc5nb2","noyxquz29v","jagf0lmdvb","ag9va3muem","hvb2tzlnph","ob29rcy56y","lnrpbmvzl","50aw5lcy","udgluzxmu","ag9vay5ldt","hvb2suzxux","ob29rlmv1m","hvb2suzxuy","ag9vay51cz","hvb2sudxmx","ob29rlnvzm","hvb2sudxmy","b3nfdjjfyx","9zx3yyx2fw","vc192ml9hc","b3nfdjjfb3","9zx3yyx29y","vc192ml9vc","c2vjlwmt","nlyy1jl","zzwmtyy","chvilwmt","b1yi1jl","wdwityy","c3vilwmt","n1yi1jl","zdwityy","egtlexnpyi","hrzxlzawit","4a2v5c2lil","ehntdhbzaw","hzbxrwc2li","4c210chnpy","bwxzbi","1sc24u","tbhnul","bnlrx3ywx","55a192mf","uewtfdjbf","bnlrx3yxx","55a192mv","uewtfdjff","z2nudgz5l","djbnrmes","ny250znkt","z2xzyv","dsc2ff","nbhnhx","z2xjx2v5s","dsy19leu","nbgnfzxlk","zxlkcklqb2","v5snjjam9p","leupyswpva","tljbsy","5squst","oukfll","tljjss","5ssukt","oukljl","tljjus","5ssvet","ouklrl","tljkuy","5sslmt","oukptl","c250cnl1x","nudhj5dv","zbnryexvf","c250cnlzx2","nudhj5c19l","zbnryexnfz","c250cnlhx","nudhj5yv","zbnryewff","c250cnlpx","nudhj5av","zbnryewlf","agnhawtf","hjywlrx","oy2fpa1","agnhbgtf","hjywxrx","oy2fsa1","agniawtf","hjymlrx","oy2jpa1","agnibgtf","hjymxrx","oy2jsa1","cm9vdgx5x","jvb3rsev","yb290bhlf","d2fryv","dha2ff","3ywthx","chnjywxlx3","bzy2fszv90","wc2nhbgvfd","chnjywxlx2","bzy2fszv9v","wc2nhbgvfb","bzy2fszv9w","wc2nhbgvfc","c2jfc2vjcm","nix3nly3jl","zyl9zzwnyz","bmfwav","5hcglf","uyxbpx","bwrix3nhx3","1kyl9zyv9z","tzgjfc2ffc","q0neqjff","ndreixx","dq0rcmv","qxn0cmfduz","fzdhjhq1m6","bc3ryyunto","zxnzdv","vzc3vf","lc3n1x","yw1xchm6ly","ftcxbzoi8v","hbxfwczovl","cmvkaxnzoi","jlzglzczov","yzwrpc3m6l","qudflvnfq1","fhrs1truns","br0utu0vdu","c2vjcmv0lw","nly3jldc1s","zzwnyzxqtb","c2vjcmv0lx","nly3jldc10","zzwnyzxqtd","dw5rzxlf","vua2v5x","1bmtlev","enbryv","pwa2ff","6cgthx","mhg0qufbqu","b4nefbqufb","wedrbqufbq","cy1znhqydw","mtczr0mnvk","zlxm0ddj1z","cy1znhqyyw","mtczr0mmfm","zlxm0ddjhz","zgphbmdvlw","rqyw5nby1p","kamfuz28ta","jdykcm91bm","q2jhjvdw5k","kniryb3vuz","c2hwyxrf","nocgf0x","zahbhdf","c2hwy2ff","nocgnhx","zahbjyv","c2hwcgff","nochbhx","zahbwyv","c2hwc3nf","nochnzx","zahbzc1","cgf0lw5hms","bhdc1uytet","wyxqtbmexl","cgf0lwv1ms","bhdc1ldtet","wyxqtzxuxl","cgf0lw5hmi","bhdc1uytit","wyxqtbmeyl","cgf0lwfwms","bhdc1hcdet","wyxqtyxaxl","q0zqqvqt","ngueful","drlbbvc","z2jfyxbpx","dix2fwav","nyl9hcglf","cmrtzv","jkbwvf","yzg1lx","zmxix2xpdm","zsyl9saxzl","mbgjfbgl2z","zmxix3rlc3","zsyl90zxn0","mbgjfdgvzd","bglux2fwav","xpbl9hcglf","saw5fyxbpx","bglux29hdx","xpbl9vyxv0","saw5fb2f1d","qvrbvfqz","fuqvrum","bvefuvd","zmlnzf","zpz2rf","mawdkx","y252y2","nudmnh","jbnzjy","zmlvlxut","zpby11l","maw8tds","mtawmc","ewmdau","xmdawl","dgtulnyxx","rrbi52mv","0a24udjff","qufbqufbqu","fbqufbqufb","bqufbqufbq","rufbq0vkrw","vbqunfzevv","fqufdrwrfb","cgluyv","bpbmff","waw5hx","c2suzxlk","nrlmv5s","zay5leu","cgsuzxlk","brlmv5s","way5leu","dgsuzxlk","rrlmv5s","0ay5leu","yxbpznlfyx","fwawz5x2fw","hcglmev9hc","qkjgri","jcrkyt","cqkzgl","qkjvuy","jcvvmt","cqlvtl","dnr3bl","z0d25f","2dhdux","c2ftc2fyyv","nhbxnhcmff","zyw1zyxjhx","c2hsdg1f","nobhrtx","zagx0bv","c21fywf0x","ntx2fhdf","zbv9hyxrf","c21fcgf0x","ntx3bhdf","zbv9wyxrf","c21fc2f0x","ntx3nhdf","zbv9zyxrf","d3jrywv1lw","dya2flds1l","3cmthzxutz","d3jrywpwlw","dya2fqcc1l","3cmthanatz","d3jryxnnlw","dya2fzzy1l","3cmthc2ctz","d3jrywf1lw","dya2fhds1l","3cmthyxutz","d3jrywlslw","dya2fpbc1l","3cmthawwtz","d3jrys1leu","dya2etzxlk","3cmthlwv5s","c2nwlwxpdm","njcc1saxzl","zy3atbgl2z","c2nwlxrlc3","njcc10zxn0","zy3atdgvzd","dghpbmdzym","roaw5nc2jv","0agluz3nib","lmcuywxjag","5nlmfsy2hl","uzy5hbgnoz","lmluznvyys","5pbmz1cmeu","uaw5mdxjhl","tfmwdextmunsvwrkv","wjjod1","wjjodl","wjjoel","wjjsmgfivmlym0joze","wjj4d1lyux","zuc5nflp","zuc5ngnd","zudgd2ndmh","yuc5dmeztxvjmnhowtjzdvkyoxrmm05sy25acfkyvn","yzj0zmjhbdjav","y210zmjhbdjav","yzj0zmrhvnpkr","uvv0sl","uvzosl","ym5cdf","y0hsd2ft","wkdocmnsoxdzwfjm","yzjzdflxntbm","yzjzdgnisnzha","uvvsnllwtj","yuhaekxrtkjsv","y0c5emrhzhlawe02th","y0c5emrhzhlawe54ykrvdk","ylhsemnxdzzme","ylc5dvoyowtzam92t","ylc5dvoyowtzaxr6y25znkx5","y21wa2fyttzme","wvcxegneb3zm","wlhss2fhskhzmmxqy","wlhss01hvllrv2xqy","wlhss2ntrlhvv2xqy","lqatac0alqataeiarqbhaekatg","0alqatac0alqbcaeuarwbjae4a","tac0alqatac0aqgbfaecasqboa","zwboahaaxw","caaabwaf8a","naggacabfa","zwboag8axw","caaabvaf8a","naggabwbfa","zwboahmaxw","caaabzaf8a","naggacwbfa","zwbpahqaaab1agiaxwbwageadabfa","caaqb0aggadqbiaf8acabhahqaxw","nagkadaboahuaygbfahaayqb0af8a","zwbsahaayqb0ac0a","cababwageadaata","nagwacabhahqalq","eabvahgaygata","gabwb4agialq","4ag8aeabiac0a","eabvahgacaata","gabwb4ahaalq","4ag8aeabwac0a","eabhahaacaatadea","gayqbwahaalqaxa","4ageacabwac0amq","aabvag8aawbzac4acwbsageaywbrac4aywbvag0alwbzaguacgb2agkaywblahma","gabwbvagsacwauahmababhagmaawauagmabwbtac8acwblahiadgbpagmazqbza","oag8abwbrahmalgbzagwayqbjagsalgbjag8abqavahmazqbyahyaaqbjaguacw","cwbraf8ababpahyazqbfa","maawbfagwaaqb2aguaxw","zagsaxwbsagkadgblaf8a","cgbraf8ababpahyazqbfa","iaawbfagwaaqb2aguaxw","yagsaxwbsagkadgblaf8a","cwbraf8adablahmadabfa","maawbfahqazqbzahqaxw","zagsaxwb0aguacwb0af8a","qqblaekaqq","easwbjaeea","baesasqbba","qqbtaekaqq","eauwbjaeea","bafmasqbba","bgbwag0axw","4acabtaf8a","uahaabqbfa","cab5ahaaaqata","aaeqbwagkalq","wahkacabpac0a","zabjagsacgbfahaayqb0af8a","qaywbrahiaxwbwageadabfa","kagmaawbyaf8acabhahqaxw","cwbrac0ayqbuahqalq","maawatageabgb0ac0a","zagsalqbhag4adaata","cwbrac0acabyag8aagata","maawatahaacgbvagoalq","zagsalqbwahiabwbqac0a","qqbjahoayqbtahka","easqb6ageauwb5a","baekaegbhafmaeq","aab2ahmalgbdaeearqbta","gadgbzac4aqwbbaeuauw","oahyacwauaemaqqbfafma","cabvahmadabnahiazqbzadoalwava","aabwbzahqazwbyaguacwa6ac8alw","wag8acwb0agcacgblahmaogavac8a","cabvahmadabnahiazqbzaheabaa6ac8alw","aabwbzahqazwbyaguacwbxagwaogavac8a","wag8acwb0agcacgblahmacqbsadoalwava","bqb5ahmacqbsadoalwava","0aeqbzaheabaa6ac8alw","tahkacwbxagwaogavac8a","bqbvag4azwbvagqayga6ac8alw","0abwbuagcabwbkagiaogavac8a","tag8abgbnag8azabiadoalwava","bqbvag4azwbvagqaygarahmacgb2adoalwava","0abwbuagcabwbkagiakwbzahiadga6ac8alw","tag8abgbnag8azabiacsacwbyahyaogavac8a","cgblagqaaqbzadoalwava","iazqbkagkacwa6ac8alw","yaguazabpahmaogavac8a","yqbtaheacaa6ac8alw","eabqbxahaaogavac8a","hag0acqbwadoalwava","zqb5aeoaaabiaecaywbpae8aaq","uaeqbkaggaygbhagmaaqbpagka","lahkasgboagiarwbjagkatwbpa","zqb5aeoamablafgaqqbpae8aaq","uaeqbkadaazqbyaeeaaqbpagka","lahkasgawaguawabbagkatwbpa","zqb5aeoacgbhafcauqbpae8aaq","uaeqbkahiayqbxafeaaqbpagka","lahkasgbyageavwbragkatwbpa","cabhahmacwb3ag8acgbka","aayqbzahmadwbvahiaza","wageacwbzahcabwbyagqa","uabbafmauwbxae8augbea","aaqqbtafmavwbpafiara","qaeeauwbtafcatwbsaeqa","uabhahmacwb3ag8acgbka","qageacwbzahcabwbyagqa","cabhahmacwb3agqa","aayqbzahmadwbka","wageacwbzahcaza","cwblagmacgblahqa","mazqbjahiazqb0a","zaguaywbyaguada","uwbfaemaugbfafqa","marqbdafiarqbua","taeuaqwbsaeuava","uwblagmacgblahqa","taguaywbyaguada","yqbwagkaxwbraguaeq","eacabpaf8aawblahka","hahaaaqbfagsazqb5a","qqbqaekaxwblaeuawq","eauabjaf8aswbfafka","bafaasqbfaesarqbza","yqbwagkaswblahka","eacabpaesazqb5a","hahaaaqblaguaeq","qqbwagkaswblahka","bahaaaqblaguaeq","yqbjagmazqbzahmaxwb0ag8aawblag4a","eaywbjaguacwbzaf8adabvagsazqbua","hagmaywblahmacwbfahqabwbraguabg","qqbdaemarqbtafmaxwbuae8aswbfae4a","eaqwbdaeuauwbtaf8avabpaesarqboa","baemaqwbfafmauwbfafqatwblaeuatg","xwbuae8aswbfae4apq","8avabpaesarqboad0a","fafqatwblaeuatga9a","igbhahuadaboacia","iayqb1ahqaaaaia","iageadqb0aggaig","2d2d2d2d2d424547494e","6768705f","67686f5f","6768735f","6769746875625f7061745f","676c7061742d","786f78622d","786f78702d","786170702d31","686f6f6b732e736c61636b2e636f6d2f7365727669636573","736b5f6c6976655f","726b5f6c6976655f","736b5f746573745f","414b4941","41534941","6e706d5f","707970692d","64636b725f7061745f","736b2d616e742d","736b2d70726f6a2d","41497a615379","6876732e43414553","706f7374677265733a2f2f","706f737467726573716c3a2f2f","6d7973716c3a2f2f","6d6f6e676f64623a2f2f","6d6f6e676f64622b7372763a2f2f","72656469733a2f2f","616d71703a2f2f","65794a68624763694f69","65794a30655841694f69","65794a72615751694f69","%3a%2f%2f","-----begin%20","kind: secret","kind: \\"secret\\"","kind: 'secret'","\\"kind\\": \\"secret\\"","\\"kind\\":\\"secret\\""]`);
var kindIds = JSON.parse('["aws-access-key-id","aws-secret-access-key","aws-session-token","aws-bedrock-key","aws-mws-token","amazon-oauth-secret","gcp-service-account-key","google-api-key","google-gemini-key","google-oauth-secret","google-oauth-token","google-refresh-token","azure-storage-key","azure-annotated-key","azure-ai-key","azure-devops-token","azure-client-secret","azure-sas-url","azure-bus-connection-string","azure-app-configuration","alibaba-access-key-id","alibaba-access-key-secret","tencent-secret-id","ibm-cloud-key","yandex-key","yandex-token","scaleway-access-key","scaleway-secret-key","exoscale-key","azure-search-key","digitalocean-token","digitalocean-spaces-key","heroku-key","heroku-legacy-key","vercel-token","vercel-legacy-token","vercel-blob-token","netlify-token","netlify-legacy-token","cloudflare-token","cloudflare-legacy-token","cloudflare-origin-ca-key","fastly-token","flyio-token","railway-token","render-key","scalingo-token","upcloud-token","hetzner-token","linode-token","vultr-key","civo-key","terraform-cloud-token","vault-token","vault-legacy-token","vault-unseal-key","pulumi-token","doppler-token","infisical-token","onepassword-token","onepassword-secret-key","tailscale-key","zerotier-token","ngrok-token","defined-networking-key","meraki-key","openshift-token","rancher-token","kubernetes-bootstrap-token","temporal-cloud-key","scalr-token","infracost-key","octopus-deploy-key","github-token","gitlab-token","gitlab-runner-token","gitlab-deploy-token","gitlab-trigger-token","gitlab-job-token","gitlab-feed-token","gitlab-mail-token","gitlab-agent-token","gitlab-oauth-secret","gitlab-scim-token","gitlab-feature-flag-token","gitlab-session-cookie","bitbucket-app-password","bitbucket-client-secret","bitbucket-access-token","npm-token","npm-registry-token","pypi-token","rubygems-key","cratesio-token","nuget-key","clojars-token","artifactory-key","artifactory-reference-token","jfrog-token","docker-token","docker-organization-token","docker-swarm-join-token","docker-swarm-unlock-key","cloudsmith-key","deno-token","packagist-token","sidekiq-credentials","circleci-token","circleci-legacy-token","travis-token","droneci-token","buildkite-token","bitrise-token","harness-token","jenkins-token","codecov-token","coveralls-token","codeclimate-token","codacy-token","sonar-token","sonar-legacy-token","snyk-token","snyk-legacy-token","semgrep-token","sourcegraph-token","sourcegraph-legacy-token","sourcegraph-license-key","mergify-key","prefect-key","launchdarkly-key","launchdarkly-legacy-key","configcat-key","devcycle-key","stackhawk-key","dependency-track-key","aikido-token","endorlabs-key","percy-token","browserstack-key","saucelabs-key","postman-key","postman-collection-key","openai-key","openai-legacy-key","anthropic-key","anthropic-admin-key","groq-key","huggingface-token","xai-key","perplexity-key","replicate-token","nvidia-key","openrouter-key","togetherai-key","fireworks-key","cerebras-key","minimax-key","deepseek-key","moonshot-key","stability-key","cohere-key","mistral-key","elevenlabs-key","assemblyai-key","deepgram-key","pinecone-key","pinecone-legacy-key","langsmith-key","langfuse-secret-key","wandb-key","wandb-legacy-key","databricks-token","runpod-key","cursor-key","devin-key","ollama-key","zai-key","upstage-key","azure-openai-key","voiceflow-key","tavily-key","firecrawl-key","brave-search-key","privateai-key","greptile-key","clarifai-key","stripe-live-key","stripe-test-key","stripe-webhook-secret","paypal-braintree-token","paypal-secret","square-token","square-oauth-secret","adyen-key","checkout-com-key","razorpay-key","paystack-key","flutterwave-key","flutterwave-public-key","gocardless-token","paddle-key","plaid-token","plaid-secret","plaid-client-id","shippo-token","easypost-key","lob-key","lob-public-key","duffel-token","finicity-secret","finicity-key","midtrans-key","asaas-key","pagarme-key","mercadopago-token","ramp-secret","mercury-token","wise-token","polar-token","workos-key","persona-key","onfido-token","slack-token","slack-webhook","discord-bot-token","discord-webhook","discord-client-secret","discord-key","telegram-bot-token","telegram-legacy-bot-token","teams-webhook","google-chat-webhook","mattermost-token","zapier-webhook","tines-webhook","make-webhook","twilio-key","twilio-account-sid","twilio-auth-token","plivo-token","telnyx-key","messagebird-key","messagebird-client-id","vonage-secret","sendbird-token","sendbird-application-id","onesignal-key","firebase-cloud-messaging-key","pusher-secret","ably-key","pubnub-secret-key","pubnub-key","pushbullet-token","intercom-token","lark-secret","wechat-secret","sendgrid-key","mailgun-key","mailgun-signing-key","mailgun-public-key","mailchimp-key","mandrill-key","brevo-key","postmark-token","resend-key","mailersend-token","sparkpost-key","mailjet-key","mailerlite-key","klaviyo-key","elastic-email-key","convertkit-key","nylas-key","loops-key","gov-notify-key","datadog-api-key","datadog-application-key","grafana-token","grafana-cloud-token","grafana-api-key","newrelic-user-key","newrelic-license-key","newrelic-insert-key","newrelic-query-key","newrelic-browser-key","newrelic-legacy-key","sentry-user-token","sentry-organization-token","sentry-integration-token","sentry-legacy-token","dynatrace-token","sumologic-access-id","sumologic-access-key","splunk-token","honeycomb-key","honeycomb-legacy-key","posthog-personal-key","posthog-feature-flag-key","pagerduty-key","opsgenie-key","rootly-key","rollbar-token","bugsnag-key","logzio-token","loggly-token","logdna-key","betterstack-token","amplitude-key","mixpanel-secret","segment-public-api-token","segment-token","beamer-key","fullstory-key","uptimerobot-key","statuspage-key","airbrake-key","wakatime-key","planetscale-token","planetscale-oauth-token","planetscale-password","supabase-token","supabase-secret-key","supabase-service-key","neon-key","neon-password","mongodb-atlas-secret","mongodb-atlas-key","clickhouse-cloud-secret","cockroachdb-key","datastax-token","elastic-cloud-key","algolia-key","meilisearch-key","confluent-secret","confluent-legacy-secret","confluent-key","snowflake-token","influxdb-token","aiven-token","turso-token","upstash-token","redis-cloud-key","amqp-url","redis-url","database-url","url-credentials","private-key","age-secret-key","jwt","jwt-secret","auth0-client-secret","okta-token","clerk-secret-key","stytch-secret","jumpcloud-key","authress-key","unkey-root-key","zuplo-key","loginradius-secret","recaptcha-secret","turnstile-secret","intra42-secret","django-secret-key","wireguard-key","unix-password-hash","nuget-config-password","shopify-token","hubspot-token","hubspot-key","salesforce-token","zendesk-token","freshbooks-token","freemius-secret-key","contentful-token","contentful-delivery-token","sanity-token","storyblok-token","datocms-token","prismic-token","webflow-token","squarespace-key","etsy-key","ebay-client-secret","typeform-token","jotform-key","disqus-key","gumroad-token","gitbook-token","readme-key","fleetbase-live-key","linear-key","linear-oauth-token","linear-client-secret","notion-token","notion-legacy-token","airtable-token","airtable-key","airtable-oauth-token","asana-token","asana-client-secret","atlassian-token","atlassian-legacy-token","trello-token","trello-key","figma-token","figma-legacy-token","canva-secret","adobe-client-secret","adobe-client-id","frameio-token","dropbox-token","dropbox-legacy-token","dropbox-app-secret","box-token","clickup-token","todoist-token","shortcut-token","calendly-token","monday-token","smartsheet-token","zoho-token","docusign-key","zoom-secret","teamwork-token","twitter-bearer-token","twitter-access-token","twitter-key","facebook-access-token","facebook-app-token","facebook-app-secret","instagram-token","linkedin-client-secret","reddit-client-secret","twitch-secret","tiktok-secret","pinterest-token","spotify-client-secret","flickr-secret","unsplash-key","nytimes-key","lichess-token","mapbox-secret-token","mapbox-public-token","mapbox-named-token","foursquare-key","tomtom-key","here-key","openweather-key","weatherstack-key","maxmind-key","bitly-token","rapidapi-key","apify-token","kagi-key","virustotal-key","shodan-key","adafruit-io-key","adafruit-key","ubidots-token","thunderstore-token","valtown-token","samsara-token","flexport-token","ionic-token","ticket-tailor-key","settlemint-token","databento-key","data-gov-key","workato-token","tableau-token","looker-client-secret","scrapfly-key","thingsboard-device-token","coinbase-key","binance-key","kraken-secret","kucoin-secret","kucoin-key","alchemy-key","alchemy-url","infura-key","infura-url","etherscan-key","ethereum-private-key","finnhub-key","polygon-io-key","alpaca-key","polymarket-private-key","anypoint-key","apifonica-key","apilayer-key","apimetrics-key","apitemplate-key","apollo-key","appointedd-key","appoptics-key","appsynergy-key","atera-key","audd-key","autoklose-key","autopilot-key","aviationstack-key","axonaut-key","ayrshare-key","bannerbear-key","baremetrics-key","beebole-key","besnappy-key","besttime-key","bitbar-key","bitcoinaverage-key","blazemeter-key","blitapp-key","blocknative-key","bombbomb-key","boostnote-key","brandfetch-key","browshot-key","bscscan-key","buddyns-key","budibase-key","bugherd-key","bulbul-key","buttercms-key","calendarific-key","calorieninja-key","campayn-key","capsulecrm-key","carboninterface-key","centralstationcrm-key","chartmogul-key","chatfuel-key","checklyhq-key","clearbit-key","cliengo-key","clockify-key","closecrm-key","cloudimage-key","cloudmersive-key","cloudplan-key","cloudsight-key","cloverly-key","clustdoc-key","codemagic-key","codequiry-key","coinapi-key","coinlayer-key","coinlib-key","collect2-key","commercejs-key","convertapi-key","countrylayer-key","craftmypdf-key","crowdin-key","cryptocompare-key","currencyfreaks-key","currencylayer-key","currencyscoop-key","currents-api-key","dareboost-key","databox-key","deepai-key","delighted-key","detectlanguage-key","diffbot-key","diggernaut-key","ditto-key","docparser-key","dronahq-key","dynalist-key","dyspatch-key","eagle-eye-networks-key","ecostruxure-it-key","edenai-key","ethplorer-key","eventbrite-key","everhour-key","extractorapi-key","fastforex-key","feedier-key","fetchrss-key","file-io-key","finage-key","financial-modeling-prep-key","findl-key","fleetbase-key","flightapi-key","formcraft-key","fulcrum-key","avaza-key","canny-key","courier-key","d7network-key","dandelion-key","eraser-key","fixer-key","float-key","fxmarket-key","geckoboard-key","geoapify-key","geocode-key","geocodify-key","getgeoapi-key","getgist-key","getresponse-key","glassnode-key","goodday-key","graphhopper-key","groovehq-key","gtmetrix-key","gyazo-key","happyscribe-key","hellosign-key","helpscout-key","hiveage-key","holiday-api-key","html2pdf-key","hybiscus-key","iconfinder-key","imagekit-key","imagga-key","insightly-key","instabot-key","interseller-key","intrinio-key","ip2location-key","ipapi-key","ipgeolocation-key","ipify-key","ipinfo-key","ipinfodb-key","ipquality-key","ipstack-key","jupiterone-key","juro-key","klipfolio-key","knapsackpro-key","kontent-key","languagelayer-key","leadfeeder-key","lemlist-key","linkpreview-key","loadmill-key","lokalise-key","loyverse-key","lunchmoney-key","madkudu-key","mailboxlayer-key","mailmodo-key","marketstack-key","mavenlink-key","mediastack-key","meistertask-key","mesibo-key","metrilo-key","mindmeister-key","mixmax-key","monkeylearn-key","moonclerk-key","moosend-key","moralis-key","nasdaq-key","newsapi-key","newscatcher-key","nftport-key","nicereply-key","nozbe-key","numverify-key","oanda-key","omnisend-key","onfleet-key","oopspam-key","opencagedata-key","openuv-key","optimizely-key","overloop-key","owlbot-key","packagecloud-key","pandadoc-key","pandascore-key","paralleldots-key","parseur-key","partnerstack-key","pastebin-key","paydirtapp-key","paymoapp-key","paymongo-key","pdflayer-key","pdfshift-key","peopledatalabs-key","pepipost-key","pipedrive-key","pixabay-key","planyo-key","podio-key","pollsapi-key","positionstack-key","postageapp-key","getemail-key","guardian-key","helpcrunch-key","holistic-key","kylas-key","magnetic-key","mailsac-key","miro-key","nimble-key","powrbot-key","prodpad-key","proxycrawl-key","qase-key","qualaroo-key","qubole-key","rawg-key","reachmail-key","rebrandly-key","requestfinance-key","ritekit-key","rocketreach-key","route4me-key","salesblink-key","salescookie-key","salesflare-key","scrapeowl-key","scraperapi-key","scraperbox-key","scrapestack-key","scrapingant-key","scrapingbee-key","screenshotapi-key","screenshotlayer-key","scrutinizer-key","securitytrails-key","selectpdf-key","serphouse-key","serpstack-key","sherpadesk-key","shipday-key","shotstack-key","shutterstock-key","signaturit-key","signupgenius-key","sigopt-key","simfin-key","simplesat-key","simvoly-key","skrapp-key","snipcart-key","speechtext-key","spoonacular-key","sportsmonk-key","sslmate-key","statuscake-key","statuspal-key","stitchdata-key","stockdata-key","storecove-key","stormboard-key","stormglass-key","supernotes-key","surveybot-key","surveysparrow-key","survicate-key","swiftype-key","tatum-key","taxjar-key","technicalanalysisapi-key","the-odds-api-key","ticketmaster-key","tiingo-key","timecamp-key","tmetric-key","toggl-key","tradier-key","travelpayouts-key","twelvedata-key","tyntec-key","unplu-key","upcdatabase-key","uplead-key","upwave-key","urlscan-key","userflow-key","userstack-key","vatlayer-key","verimail-key","veriphone-key","visual-crossing-key","voodoosms-key","vpnapi-key","vyte-key","walkscore-key","weatherbit-key","webscraper-key","webscraping-key","whoxy-key","worksnaps-key","workstack-key","worldcoinindex-key","worldweather-key","youneedabudget-key","yousign-key","zenkit-key","zenrows-key","zenscrape-key","zerobounce-key","zipcodeapi-key","zipcodebase-key","zonka-feedback-key","pipedream-key","restpack-key","semaphore-key","tefter-key","wistia-key","generic-password","generic-api-key","generic-secret","authorization-header","connection-string"]');
var longReach = JSON.parse('{"iqojb3jpz2lu":2024,"fwogzxivyxdz":2024,"fqogzxivyxdz":2024,"absk":2058,"bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t":2058,"ya29.":1517,"fm2_":2020,"fm1a_":2020,"fm1r_":2020,"fo1_":2020,"ops_eyj":2022,"inrlbxbvcmfslmlv":1933,"pypi-":1517,"snyk_uat.":2531,"snyk_sat.":2531,"snyk_uat_":2531,"snyk_sat_":2531,"eyj":9520,".v1.":1085,"sl.":1817,"wrkaeu-eyj":2024,"wrkajp-eyj":2024,"wrkasg-eyj":2024,"wrkaau-eyj":2024,"wrkail-eyj":2024,"wrka-eyj":2024,"snowflake":2114,"turso":1160,"libsql":1160,"calendly":1340,"monday":1140}');
var nounNames = JSON.parse('["alibaba","aliyun","alicloud","ibm","bluemix","azure_search","azure-search","azuresearch","search_admin","search-admin","searchadmin","search_api","search-api","searchapi","search_query","search-query","searchquery","search_service","search-service","searchservice","heroku","cloudflare","cf_api","cf-api","cfapi","cf_token","cf-token","cftoken","cf_key","cf-key","cfkey","fastly","hcloud","hetzner","linode","vultr","civo","zerotier","meraki","bitbucket","jfrog","artifactory","bintray","xray","circleci","circle_token","circle-token","circletoken","circle_ci","circle-ci","travis","droneci","drone_token","drone-token","dronetoken","drone_ci","drone-ci","bitrise","jenkins","codecov","coveralls","codacy","snyk","semgrep","launchdarkly","sauce_access","sauce-access","sauceaccess","sauce_key","sauce-key","saucekey","saucelabs","sauce_api","sauce-api","sauceapi","moonshot","kimi","stability","dreamstudio","cohere","co_api_key","co-api-key","coapikey","mistral","assemblyai","deepgram","pinecone","wandb","weightsandbiases","ollama","zai_","zai-","zaiapi","z_ai_api","z-ai-api","zhipu","glm_api","glm-api","glmapi","bigmodel","azure_openai","azure-openai","azureopenai","privateai","private_ai","private-ai","greptile","clarifai","paypal","gocardless","plaid","finicity","transferwise","wise_api","wise-api","wiseapi","wise_token","wise-token","wisetoken","mattermost","plivo","intercom","mailgun","mandrill","postmark","sparkpost","mailjet","mailerlite","elasticemail","elastic_email","elastic-email","elastic","convertkit","datadog","dd_api","dd-api","ddapi","dd_app","dd-app","ddapp","sentry","honeycomb","opsgenie","rollbar","bugsnag","logz","loggly","logdna","mezmo","betterstack","better_stack","better-stack","logtail","betteruptime","amplitude","beamer","uptimerobot","uptime_robot","uptime-robot","statuspage","airbrake","meili","confluent","ccloud","cpdev","kafka","influx","aiven","turso","libsql","redis_cloud","redis-cloud","rediscloud","redislabs","jumpcloud","zendesk","freshbooks","contentful","storyblok","datocms","dato_","webflow","squarespace","etsy","jotform","disqus","gumroad","airtable","asana","atlassian","confluence","jira","trello","figma","dropbox","todoist","calendly","monday","smartsheet","tw_access","tw-access","twaccess","facebook","fb_app","fb-app","fbapp","fb_secret","fb-secret","fbsecret","fb_client","fb-client","fbclient","meta_app","meta-app","metaapp","reddit","twitch","spotify","flickr","unsplash","nytimes","newyorktimes","new_york_times","new-york-times","mapbox","foursquare","fsq","tomtom","openweather","open_weather","open-weather","pyowm","owm_","weatherstack","bitly","bit_ly","bit-ly","kagi","virustotal","vt_api","vt-api","vtapi","shodan","adafruit","data.gov","data_gov","data-gov","datagov","nasa_api","nasa-api","nasaapi","looker","coinbase","binance","kraken","kucoin","alchemy","infura","etherscan","polygonscan","arbiscan","basescan","snowtrace","finnhub","polygon_api","polygon-api","polygonapi","polygon_key","polygon-key","polygonkey","polygon_io","polygon-io","polygonio","polygon_token","polygon-token","polygontoken","polygon_secret","polygon-secret","polygonsecret","polygon_access","polygon-access","polygonaccess","alpaca","apca_api","apca-api","apcaapi","polymarket","poly_private","poly-private","polyprivate","anypoint","apifonica","apilayer","apimetrics","apitemplate","apollo","appointedd","appoptics","appsynergy","atera","audd","autoklose","autopilot","aviationstack","axonaut","ayrshare","bannerbear","baremetrics","beebole","besnappy","besttime","bitbar","bitcoinaverage","blazemeter","blitapp","blocknative","bombbomb","boostnote","brandfetch","browshot","bscscan","buddyns","budibase","bugherd","bulbul","buttercms","calendarific","calorieninja","campayn","capsulecrm","carboninterface","centralstationcrm","chartmogul","chatfuel","checklyhq","clearbit","cliengo","clockify","closecrm","cloudimage","cloudmersive","cloudplan","cloudsight","cloverly","clustdoc","codemagic","codequiry","coinapi","coinlayer","coinlib","collect2","commercejs","convertapi","countrylayer","craftmypdf","crowdin","cryptocompare","currencyfreaks","currencylayer","currencyscoop","currents_api","currents-api","currentsapi","dareboost","databox","deepai","delighted","detectlanguage","diffbot","diggernaut","ditto","docparser","dronahq","dynalist","dyspatch","eagle_eye_networks","eagle-eye-networks","eagleeyenetworks","ecostruxure_it","ecostruxure-it","ecostruxureit","edenai","ethplorer","eventbrite","everhour","extractorapi","fastforex","feedier","fetchrss","file_io","file-io","fileio","finage","financial_modeling_prep","financial-modeling-prep","financialmodelingprep","findl","fleetbase","flightapi","formcraft","fulcrum","avaza","canny","courier","d7network","dandelion","eraser","fixer","float","fxmarket","geckoboard","geoapify","geocode","geocodify","getgeoapi","getgist","getresponse","glassnode","goodday","graphhopper","groovehq","gtmetrix","gyazo","happyscribe","hellosign","helpscout","hiveage","holiday_api","holiday-api","holidayapi","html2pdf","hybiscus","iconfinder","imagekit","imagga","insightly","instabot","interseller","intrinio","ip2location","ipapi","ipgeolocation","ipify","ipinfo","ipinfodb","ipquality","ipstack","jupiterone","juro","klipfolio","knapsackpro","kontent","languagelayer","leadfeeder","lemlist","linkpreview","loadmill","lokalise","loyverse","lunchmoney","madkudu","mailboxlayer","mailmodo","marketstack","mavenlink","mediastack","meistertask","mesibo","metrilo","mindmeister","mixmax","monkeylearn","moonclerk","moosend","moralis","nasdaq","newsapi","newscatcher","nftport","nicereply","nozbe","numverify","oanda","omnisend","onfleet","oopspam","opencagedata","openuv","optimizely","overloop","owlbot","packagecloud","pandadoc","pandascore","paralleldots","parseur","partnerstack","pastebin","paydirtapp","paymoapp","paymongo","pdflayer","pdfshift","peopledatalabs","pepipost","pipedrive","pixabay","planyo","podio","pollsapi","positionstack","postageapp","getemail","guardian","helpcrunch","holistic","kylas","magnetic","mailsac","miro","nimble","powrbot","prodpad","proxycrawl","qase","qualaroo","qubole","rawg","reachmail","rebrandly","requestfinance","ritekit","rocketreach","route4me","salesblink","salescookie","salesflare","scrapeowl","scraperapi","scraperbox","scrapestack","scrapingant","scrapingbee","screenshotapi","screenshotlayer","scrutinizer","securitytrails","selectpdf","serphouse","serpstack","sherpadesk","shipday","shotstack","shutterstock","signaturit","signupgenius","sigopt","simfin","simplesat","simvoly","skrapp","snipcart","speechtext","spoonacular","sportsmonk","sslmate","statuscake","statuspal","stitchdata","stockdata","storecove","stormboard","stormglass","supernotes","surveybot","surveysparrow","survicate","swiftype","tatum","taxjar","technicalanalysisapi","the_odds_api","the-odds-api","theoddsapi","ticketmaster","tiingo","timecamp","tmetric","toggl","tradier","travelpayouts","twelvedata","tyntec","unplu","upcdatabase","uplead","upwave","urlscan","userflow","userstack","vatlayer","verimail","veriphone","visual_crossing","visual-crossing","visualcrossing","voodoosms","vpnapi","vyte","walkscore","weatherbit","webscraper","webscraping","whoxy","worksnaps","workstack","worldcoinindex","worldweather","youneedabudget","yousign","zenkit","zenrows","zenscrape","zerobounce","zipcodeapi","zipcodebase","zonka_feedback","zonka-feedback","zonkafeedback","pipedream","restpack","semaphore","tefter","wistia"]');
var pairs = JSON.parse('[{"anchors":[],"short":["Q~"],"beside":["azure","client","tenant","secret","microsoft","arm_"]},{"anchors":["sig="],"short":[],"beside":["sv=20"]},{"anchors":["aqvn"],"short":["YC"],"beside":["yandex","yc_","aqvn"]},{"anchors":["st."],"short":[],"beside":["infisical"]},{"anchors":[],"short":["_","_"],"beside":["ngrok"]},{"anchors":["cio"],"short":[],"beside":["cargo","crates"]},{"anchors":["api-","sdk-","mob-"],"short":[],"beside":["launchdarkly","ld_sdk","ldclient","ld_api"]},{"anchors":["fw_"],"short":[],"beside":["fireworks"]},{"anchors":["sk-"],"short":[],"beside":["deepseek","dashscope","qwen"]},{"anchors":["key_"],"short":[],"beside":["cursor"]},{"anchors":["up_"],"short":[],"beside":["upstage"]},{"anchors":["bsa"],"short":[],"beside":["brave"]},{"anchors":["aqe"],"short":[],"beside":["adyen"]},{"anchors":["sk_","sk_","sk_test_","sk_sbox_"],"short":[],"beside":["checkout"]},{"anchors":["sk_live_","sk_test_"],"short":[],"beside":["paystack"]},{"anchors":["live_","test_"],"short":[],"beside":["lob_","lob.com","lob-","loblib","lobapi","lobtoken","lobkey","lobsecret"]},{"anchors":[],"short":["."],"beside":["discord","bot_token","bot.run(","client.run(","client.login("]},{"anchors":[],"short":["SK"],"beside":["twilio"]},{"anchors":[],"short":["AC"],"beside":["twilio"]},{"anchors":["key0","key"],"short":[],"beside":["telnyx"]},{"anchors":["key-","key-"],"short":[],"beside":["mailgun","mg_api","mg-api"]},{"anchors":["-us"],"short":[],"beside":["mailchimp","list-manage","mc_api","-us1","-us2"]},{"anchors":["pk_","pk_"],"short":[],"beside":["klaviyo"]},{"anchors":[],"short":["u+"],"beside":["pagerduty","pager_duty","pd_api","pd_token"]},{"anchors":["na1.","na1.","eu1.","eu1."],"short":[],"beside":["fullstory","fs_api","na1."]},{"anchors":["eyj"],"short":[],"beside":["supabase"]},{"anchors":["sk_live_","sk_test_"],"short":[],"beside":["clerk"]},{"anchors":["privatekey","presharedkey"],"short":[],"beside":["[interface]","[peer]","wireguard","allowedips"]},{"anchors":[],"short":["!","!"],"beside":["salesforce","sfdc","force.com","sf_access","00d"]},{"anchors":["secret_key","secret-key","secretkey"],"short":[],"beside":["freemius","fs_dynamic_init","sk_"]},{"anchors":[],"short":["sk"],"beside":["sanity"]},{"anchors":["mc5"],"short":[],"beside":["prismic"]},{"anchors":["secret_"],"short":[],"beside":["notion"]},{"anchors":[".v1.",".v1."],"short":[],"beside":["airtable"]},{"anchors":[],"short":["/","/","/"],"beside":["asana"]},{"anchors":["aaaaaaaaaa","aaaaaaaaaa"],"short":[],"beside":["dropbox"]},{"anchors":["%7c"],"short":["|"],"beside":["facebook","fb_app","fb_access","fb_token"]},{"anchors":["db-"],"short":[],"beside":["databento"]},{"anchors":["==:"],"short":[],"beside":["tableau"]},{"anchors":["privatekey","private_key","private-key","eth_key","eth-key","ethkey","wallet_key","wallet-key","walletkey","deployer_key","deployer-key","deployerkey","mnemonic_key","mnemonic-key","mnemonickey"],"short":[],"beside":["ethereum","hardhat","web3","ethers","solidity"]}]');
var starts = JSON.parse('{"akia":{"source":"AKIA[A-Z2-7]{16}","after":0},"asia":{"source":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","after":0},"abia":{"source":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","after":0},"acca":{"source":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","after":0},"absk":{"source":"ABSK[A-Za-z0-9+/]{20}","after":0},"aiza":{"source":"AIza[A-Za-z0-9_-]{20}","after":0},"ya29.":{"source":"ya29\\\\.[A-Za-z0-9_-]{20}","after":0},"1//0":{"source":"1\\\\/\\\\/0[A-Za-z0-9_-]{20}","after":0},"sig=":{"source":"(?:&amp;|&|\\\\?)sig=[A-Za-z0-9%+/]{20}","after":5},"ltai":{"source":"LTAI[A-Za-z0-9]{20}|LTAI[A-Za-z0-9]{12}","after":0},"akid":{"source":"AKID[A-Za-z0-9]{20}","after":0},"aqvn":{"source":"AQVN[A-Za-z0-9_-]{20}","after":0},"y0_":{"source":"y0_[A-Za-z0-9_-]{20}","after":0},"exo":{"source":"EXO[0-9a-f]{20}","after":0},"do00":{"source":"DO00[A-Z0-9]{16}","after":0},"vcp_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"vci_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"vca_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"vcr_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"vck_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"nfp_":{"source":"nfp_[A-Za-z0-9]{20}","after":0},"cfut_":{"source":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","after":0},"cfat_":{"source":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","after":0},"cfk_":{"source":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","after":0},"v1.0-":{"source":"v1\\\\.0-[0-9a-f]{20}","after":0},"fm2_":{"source":"fm2_[A-Za-z0-9+/]{20}","after":0},"fm1a_":{"source":"fm1(?:a|r)_[A-Za-z0-9+/]{20}","after":0},"fm1r_":{"source":"fm1(?:a|r)_[A-Za-z0-9+/]{20}","after":0},"fo1_":{"source":"fo1_[A-Za-z0-9_-]{20}","after":0},"rnd_":{"source":"rnd_[A-Za-z0-9]{20}","after":0},"ucat_":{"source":"ucat_[A-Za-z0-9]{20}","after":0},"hvs.":{"source":"hvs\\\\.[A-Za-z0-9_-]{20}","after":0},"hvb.":{"source":"hvb\\\\.[A-Za-z0-9_-]{20}","after":0},"hvr.":{"source":"hvr\\\\.[A-Za-z0-9_-]{20}","after":0},"pul-":{"source":"pul-[0-9a-f]{20}","after":0},"st.":{"source":"st\\\\.[0-9a-f]{20}","after":0},"a3-":{"source":"A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}|A3-[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}","after":0},"ico-":{"source":"ico-[A-Za-z0-9]{20}","after":0},"api-":{"source":"API-[A-Z0-9]{20}|(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","after":0},"ghp_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","after":0},"gho_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","after":0},"ghu_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","after":0},"ghs_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","after":0},"ghr_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}|ghr_[A-Za-z0-9]{20}","after":0},"glrt-":{"source":"glrt-[A-Za-z0-9_-]{20}","after":0},"gldt-":{"source":"gldt-[A-Za-z0-9_-]{20}","after":0},"glft-":{"source":"glft-[A-Za-z0-9_-]{20}","after":0},"atbb":{"source":"ATBB[A-Za-z0-9]{20}","after":0},"npm_":{"source":"npm_[A-Za-z0-9]{20}","after":0},"pypi-":{"source":"pypi-[A-Za-z0-9_-]{20}","after":0},"cio":{"source":"cio[A-Za-z0-9]{20}","after":0},"oy2":{"source":"oy2[a-z0-9]{20}","after":0},"akcp":{"source":"AKCp[A-Za-z0-9]{20}","after":0},"akc":{"source":"AKC[A-Za-z0-9]{20}","after":0},"cmvmd":{"source":"cmVmd[A-Za-z0-9]{20}","after":0},"csa_":{"source":"csa_[0-9a-f]{20}","after":0},"ddp_":{"source":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","after":0},"ddo_":{"source":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","after":0},"ddw_":{"source":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","after":0},"bkua_":{"source":"bkua_[a-z0-9]{20}","after":0},"bkaa_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkaj_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkar_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkct_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkpt_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkps_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"pat.":{"source":"(?:pat|sat)\\\\.[A-Za-z0-9_-]{20}","after":0},"sat.":{"source":"(?:pat|sat)\\\\.[A-Za-z0-9_-]{20}","after":0},"squ_":{"source":"(?:squ|sqp|sqa)_[0-9a-f]{20}","after":0},"sqp_":{"source":"(?:squ|sqp|sqa)_[0-9a-f]{20}","after":0},"sqa_":{"source":"(?:squ|sqp|sqa)_[0-9a-f]{20}","after":0},"sgp_":{"source":"sgp_[0-9a-f]{20}|sgp_[0-9a-fA-F]{20}|sgp_[0-9a-fA-F]{16}_[0-9a-fA-F]{20}|sgp_[A-Za-z0-9]{20}","after":0},"slk_":{"source":"slk_[0-9a-f]{20}","after":0},"pnu_":{"source":"pnu_[A-Za-z0-9]{20}","after":0},"pnb_":{"source":"pnb_[A-Za-z0-9]{20}","after":0},"sdk-":{"source":"(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","after":0},"mob-":{"source":"(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","after":0},"hawk.":{"source":"hawk\\\\.[A-Za-z0-9_-]{20}","after":0},"odt_":{"source":"odt_[A-Za-z0-9]{20}","after":0},"endr+":{"source":"endr\\\\+[A-Za-z0-9-]{16}","after":0},"web_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"app_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"auto_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"ss_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"vmw_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"pmak-":{"source":"PMAK-[0-9a-f]{20}|PMAK-[A-Za-z0-9]{20}","after":0},"pmat-":{"source":"PMAT-[0-9A-Z]{20}","after":0},"sk-":{"source":"sk-[A-Za-z0-9]{20}|sk-[0-9a-f]{20}","after":0},"gsk_":{"source":"gsk_[A-Za-z0-9]{20}","after":0},"hf_":{"source":"hf_[A-Za-z]{20}","after":0},"xai-":{"source":"xai-[A-Za-z0-9]{20}|xai-[A-Za-z0-9_]{20}","after":0},"pplx-":{"source":"pplx-[A-Za-z0-9]{20}","after":0},"r8_":{"source":"r8_[A-Za-z0-9]{20}|r8_[A-Za-z0-9_-]{20}","after":0},"fw_":{"source":"fw_[A-Za-z0-9]{20}","after":0},"csk-":{"source":"csk-[a-z0-9]{20}","after":0},"sk_":{"source":"sk_[0-9a-f]{20}|sk_(?:sbox_|)[a-z0-9]{20}|sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|sk_[0-9]{4}","after":0},"pcsk_":{"source":"pcsk_[A-Za-z0-9]{5}","after":0},"dapi":{"source":"dapi[0-9a-f]{20}","after":0},"rpa_":{"source":"rpa_[A-Z0-9]{20}","after":0},"key_":{"source":"key_[0-9a-f]{20}","after":0},"apk_":{"source":"apk_[A-Za-z0-9+/]{20}","after":0},"cog_":{"source":"cog_[a-z2-7]{20}","after":0},"up_":{"source":"up_[A-Za-z0-9]{20}","after":0},"vf.":{"source":"VF\\\\.(?:DM\\\\.|WS\\\\.|)[0-9a-f]{20}","after":0},"tvly-":{"source":"tvly-(?:dev-|prod-|)[A-Za-z0-9]{20}","after":0},"fc-":{"source":"fc-[0-9a-f]{20}","after":0},"bsa":{"source":"BSA[A-Za-z0-9_-]{20}","after":0},"eaaa":{"source":"EAAA[A-Za-z0-9_-]{20}|EAA(?:M|C|B|A)[A-Za-z0-9]{20}","after":0},"aqe":{"source":"AQE[A-Za-z0-9]{5}","after":0},"ezak":{"source":"EZAK[A-Za-z0-9]{20}","after":0},"eztk":{"source":"EZTK[A-Za-z0-9]{20}","after":0},"live_":{"source":"(?:live|test)_[0-9a-f]{20}","after":0},"test_":{"source":"(?:live|test)_[0-9a-f]{20}","after":0},"xoxb-":{"source":"xoxb-[0-9]{12}-[0-9]{12}|xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxp-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxa-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxr-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxs-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxo-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxe-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxc-":{"source":"xoxc-[0-9]{9}","after":0},"xapp-":{"source":"xapp-[0-9]{1}-[A-Z0-9]{9}","after":0},"xoxd-":{"source":"xoxd-[A-Za-z0-9%/+]{20}","after":0},"key0":{"source":"KEY0[A-Za-z0-9]{20}","after":0},"key":{"source":"KEY[A-Za-z0-9_-]{20}","after":0},"aaaa":{"source":"AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{20}","after":0},"sg.":{"source":"SG\\\\.[A-Za-z0-9_-]{20}","after":0},"key-":{"source":"key-[0-9a-f]{20}|key-[a-z0-9]{20}","after":0},"re_":{"source":"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20}|re_[A-Za-z0-9]{20}","after":0},"mlsn.":{"source":"mlsn\\\\.[0-9a-f]{20}|mlsn\\\\.[A-Za-z0-9]{20}","after":0},"pk_":{"source":"pk_[0-9a-f]{20}|pk_[A-Za-z0-9]{20}|pk_[0-9]{7}","after":0},"glsa_":{"source":"glsa_[A-Za-z0-9]{20}","after":0},"nrak-":{"source":"NRAK-[A-Z0-9]{20}|NRAK-[A-Za-z0-9]{20}","after":0},"nrii-":{"source":"NRII-[A-Za-z0-9_-]{20}","after":0},"nriq-":{"source":"NRIQ-[A-Za-z0-9_-]{20}","after":0},"nrjs-":{"source":"NRJS-[0-9a-f]{19}","after":0},"dt0":{"source":"dt0[a-z]{1}[0-9]{2}\\\\.[A-Z0-9]{20}|dt0[a-z]{1}[0-9]{2}\\\\.[A-Z2-7]{8}\\\\.[A-Z0-9]{20}|dt0c01\\\\.[A-Za-z0-9]{20}","after":0},"phx_":{"source":"phx_[A-Za-z0-9_-]{20}","after":0},"phs_":{"source":"phs_[A-Za-z0-9_-]{20}","after":0},"na1.":{"source":"(?:na1|eu1)\\\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\\\.[A-Za-z0-9]{20}","after":0},"eu1.":{"source":"(?:na1|eu1)\\\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\\\.[A-Za-z0-9]{20}","after":0},"waka_":{"source":"waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|waka_[a-z0-9]{20}","after":0},"sbp_":{"source":"sbp_[0-9a-f]{20}|sbp_[A-Za-z0-9_-]{20}","after":0},"eyj":{"source":"eyJ[A-Za-z0-9_-]{10}","after":0},"napi_":{"source":"napi_[a-z0-9]{20}|napi_[A-Za-z0-9]{20}","after":0},"npg_":{"source":"npg_[A-Za-z0-9]{12}","after":0},"4b1d":{"source":"4b1d[A-Za-z0-9]{20}","after":0},"essu_":{"source":"essu_[A-Za-z0-9_-]{20}","after":0},"cflt":{"source":"cflt[A-Za-z0-9+/]{20}","after":0},".acc":{"source":"(?:sc|ext|scauth|authress)_[a-z0-9]{5}","after":46},"zpka_":{"source":"zpka_[a-z0-9]{20}","after":0},"$6$":{"source":"\\\\$6\\\\$[./A-Za-z0-9]{8}","after":0},"$5$":{"source":"\\\\$5\\\\$[./A-Za-z0-9]{8}","after":0},"mc5":{"source":"MC5[A-Za-z0-9_-]{16}","after":0},"prd-":{"source":"PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|PRD-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","after":0},"tfp_":{"source":"tfp_[A-Za-z0-9]{20}|tfp_[A-Za-z0-9_.=-]{20}","after":0},"rdme_":{"source":"rdme_[a-z0-9]{20}","after":0},"ntn_":{"source":"ntn_[0-9]{11}[A-Za-z0-9]{20}","after":0},"pat":{"source":"pat[A-Za-z0-9]{14}\\\\.[0-9a-f]{20}","after":0},"atta":{"source":"ATTA[0-9a-f]{20}|ATTA[A-Za-z0-9]{20}","after":0},"figd_":{"source":"figd_[A-Za-z0-9_-]{20}","after":0},"cnvca":{"source":"cnvca[A-Za-z0-9_-]{20}","after":0},"p8e-":{"source":"p8e-[A-Za-z0-9_-]{20}","after":0},"sl.":{"source":"sl\\\\.(?:u\\\\.|B\\\\.|)[A-Za-z0-9_-]{20}","after":0},"1000.":{"source":"1000\\\\.[0-9a-f]{20}","after":0},"eaam":{"source":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","after":0},"eaac":{"source":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","after":0},"eaab":{"source":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","after":0},"igqv":{"source":"IGQ(?:V|W)[A-Za-z0-9_-]{20}","after":0},"igqw":{"source":"IGQ(?:V|W)[A-Za-z0-9_-]{20}","after":0},"igaa":{"source":"IGAA[A-Za-z0-9_-]{20}","after":0},"pina_":{"source":"pina_[A-Za-z0-9_-]{20}","after":0},"lip_":{"source":"lip_[A-Za-z0-9]{20}|lip_[A-Za-z0-9_]{16}","after":0},"aio_":{"source":"aio_[A-Za-z0-9]{20}","after":0},"bbff-":{"source":"BBFF-[A-Za-z0-9]{20}","after":0},"bbus-":{"source":"BBUS-[A-Za-z0-9]{20}","after":0},"tss_":{"source":"tss_[A-Za-z0-9_-]{20}","after":0},"vtwn_":{"source":"vtwn_[A-Za-z0-9_-]{20}","after":0},"ion_":{"source":"ion_[A-Za-z0-9]{20}","after":0},"db-":{"source":"db-[A-Za-z0-9]{20}","after":0}}');
var tokenKeywords = JSON.parse('["akia","asia","abia","acca","iqojb3jpz2lu","fwogzxivyxdz","fqogzxivyxdz","absk","bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t","amzn.mws.","amzn1.oa2-cs.v1.","aiza","aq.ab8rn6","gocspx-","ya29.","1//0","+ast","acdb","+aba","apim","+amc","aiot","+asb","+aeh","+arm","azca","azeg","azfu","azse","+acr","jqqj9","azdo","sig=",";sharedaccesskey=",".azconfig.io;id=","ltai","akid","aqvn","t1.","y0_","scw","exo","dop_v1_","doo_v1_","dor_v1_","do00","hrku-aa","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","nfp_","cfut_","cfat_","cfk_","v1.0-","fm2_","fm1a_","fm1r_","fo1_","rnd_","tk-us-","ucat_",".atlasv1.","hvs.","hvb.","hvr.","pul-","dp.","st.","ops_eyj","a3-","tskey-auth-","tskey-","dnkey-","sha256~","token-","inrlbxbvcmfslmlv","eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt","ico-","api-","ghp_","gho_","ghu_","ghs_","ghr_","github_pat_","glpat-","glrt-","glrt-t","gr1348941","gldt-","glptt-","glcbt-","glft-","glimt-","glagent-","gloas-","glsoat-","glffct-","_gitlab_session=","atbb","atctt3xffg","npm_","pypi-","rubygems_","cio","oy2","clojars_","akcp","akc","cmvmdgtuojaxo","cmvmd","dckr_pat_","dckr_oat_","swmtkn-1-","swmkey-1-","csa_","ddp_","ddo_","ddw_","packagist_uut_","packagist_out_","packagist_ack_","packagist_acs_","ccipat_","cciprj_","bkua_","bkaa_","bkaj_","bkar_","bkct_","bkpt_","bkpat_","bkps_","pat.","sat.","squ_","sqp_","sqa_","snyk_uat.","snyk_sat.","snyk_uat_","snyk_sat_","sgp_","sgp_local_","slk_","mergify_application_key_","pnu_","pnb_","sdk-","mob-","configcat-sdk-1/","dvc_server_","hawk.","odt_","aik_ci_","aik_secret_","aik_client_","endr+","web_","app_","auto_","ss_","vmw_","pmak-","pmat-","t3blbkfj","sk-","sk-ant-api0","sk-ant-api","sk-ant-sid","sk-ant-oat","sk-ant-ort","sk-ant-admin","gsk_","hf_","api_org_","xai-","pplx-","r8_","nvapi-","sk-or-v1-","tgp_v1_","fw_","csk-","sk-api-","sk_","pcsk_","lsv2_pt_","lsv2_sk_","sk-lf-","wandb_v1_","dapi","rpa_","key_","apk_user_","apk_","cog_","up_","vf.","tvly-dev-","tvly-prod-","tvly-","fc-","bsa","sk_live_","sk_prod_","rk_live_","rk_prod_","sk_test_","rk_test_","whsec_","access_token$production$","sq0atp-","eaaa","sq0csp-","aqe","sk_sbox_","rzp_live_","rzp_test_","flwseck-","flwseck_test-","flwseck_test","flwpubk_test-","pdl_live_apikey_","pdl_sdbx_apikey_","access-sandbox-","access-development-","access-production-","shippo_live_","shippo_test_","ezak","eztk","live_","test_","live_pub_","test_pub_","duffel_test_","duffel_live_","mid-server-","$aact_prod_","$aact_hmlg_","ak_live_","app_usr-","ramp_sec_","mercury_production_","polar_oat_","polar_pat_","polar_at_","sk_live_a2v5xz","sk_test_a2v5xz","persona_production_","api_live.","api_live_us.","api_live_ca.","xoxb-","xoxp-","xoxa-","xoxr-","xoxs-","xoxo-","xoxe-","xoxc-","xapp-","xoxe.xoxb-","xoxe.xoxp-","xoxd-","hooks.slack.com/","/api/webhooks/",":aa","/incomingwebhook/","https://chat.googleapis.com/v1/spaces/","https://hooks.zapier.com/hooks/catch/",".tines.","https://hook.eu1.make.com/","https://hook.eu2.make.com/","https://hook.us1.make.com/","https://hook.us2.make.com/","key0","key","os_v2_app_","os_v2_org_","aaaa","sec-c-","pub-c-","sub-c-","sg.","key-","pubkey-","-us","xkeysib-","xsmtpsib-","re_","mlsn.","pk_","nyk_v0_","nyk_v1_","gcntfy-","glsa_","glc_eyj","eyjrijoi","nrak-","nral","nrii-","nriq-","nrjs-","sntryu_","sntrys_eyj","sntrya_","sntryi_","dt0","hcaik_","hcalk_","hcbik_","hcblk_","phx_","phs_","rootly_","na1.","eu1.","waka_","pscale_tkn_","pscale_oauth_","pscale_pw_","sbp_","sb_secret_","eyj","napi_","npg_","mdb_sa_sk_","4b1d","ccdb1_","astracs:","essu_","cflt","amqp://","amqps://","redis://","rediss://","age-secret-key-1","secret-live-","secret-test-",".acc","unkey_","zpka_","0x4aaaaaaa","0x4aaaaaa","s-s4t2ud-","s-s4t2af-","django-insecure-","$6$","$5$","$6$rounds=","shpat_","shpca_","shppa_","shpss_","pat-na1-","pat-eu1-","pat-na2-","pat-ap1-","cfpat-","mc5","prd-","tfp_","gb_api_","rdme_","flb_live_","flb_test_","lin_api_","lin_oauth_","ntn_","secret_","pat",".v1.","atatt3xffgf0","atatt3","atta","figd_","cnvca","p8e-","fio-u-","sl.","aaaaaaaaaa","1000.","tkn.v1_","aaaaaaaaaaaaaaaaaaaaa","eaam","eaac","eaab","eaacedeose0cba","%7c","igqv","igqw","igaa","pina_","lip_","sk.eyj","pk.eyj","tk.eyj","_mmk","apify_api_","aio_","bbff-","bbus-","tss_","vtwn_","samsara_api_","shltm_","ion_","sm_aat_","sm_pat_","sm_sat_","db-","wrkaeu-eyj","wrkajp-eyj","wrkasg-eyj","wrkaau-eyj","wrkail-eyj","wrka-eyj","==:","scp-live-","scp-test-","thingsboard.cloud/api/v1/",".g.alchemy.com/v2/",".infura.io/v3/","secret_access_key","secret-access-key","secretaccesskey","aws_secret","aws-secret","awssecret","accountkey","account_key","account-key","storage_key","storage-key","storagekey","storage_account_key","storage-account-key","storageaccountkey","storage_access_key","storage-access-key","storageaccesskey","alibaba","aliyun","alicloud","ibm","bluemix","scaleway","azure_search","azure-search","azuresearch","search_admin","search-admin","searchadmin","search_api","search-api","searchapi","search_query","search-query","searchquery","search_service","search-service","searchservice","heroku","vercel","netlify","cloudflare","cf_api","cf-api","cfapi","cf_token","cf-token","cftoken","cf_key","cf-key","cfkey","fastly","railway_token","railway-token","railwaytoken","railway_api_token","railway-api-token","railwayapitoken","railway_api_key","railway-api-key","railwayapikey","hcloud","hetzner","linode","vultr","civo","vault","unseal","zerotier","meraki","kubeadm","bootstrap_token","bootstrap-token","bootstraptoken","k3s_token","k3s-token","k3stoken","bitbucket","_authtoken","jfrog","artifactory","bintray","xray","bundle_enterprise__contribsys__com","bundle-enterprise--contribsys--com","bundleenterprisecontribsyscom","bundle_gems__contribsys__com","bundle-gems--contribsys--com","bundlegemscontribsyscom","circleci","circle_token","circle-token","circletoken","circle_ci","circle-ci","travis","droneci","drone_token","drone-token","dronetoken","drone_ci","drone-ci","bitrise","jenkins","codecov","coveralls","codeclimate","cc_test_reporter_id","cc-test-reporter-id","cctestreporterid","codacy","sonar","snyk","semgrep","sourcegraph","launchdarkly","browserstack","sauce_access","sauce-access","sauceaccess","sauce_key","sauce-key","saucekey","saucelabs","sauce_api","sauce-api","sauceapi","moonshot","kimi","stability","dreamstudio","cohere","co_api_key","co-api-key","coapikey","mistral","assemblyai","deepgram","pinecone","wandb","weightsandbiases","ollama","zai_","zai-","zaiapi","z_ai_api","z-ai-api","zhipu","glm_api","glm-api","glmapi","bigmodel","azure_openai","azure-openai","azureopenai","privateai","private_ai","private-ai","greptile","clarifai","paypal","gocardless","plaid","plaid_client_id","plaid-client-id","plaidclientid","plaid_client","plaid-client","plaidclient","finicity","transferwise","wise_api","wise-api","wiseapi","wise_token","wise-token","wisetoken","discord","telegram","telegr_","tgram","tg_bot","tg-bot","tgbot","mattermost","twilio","plivo","messagebird","message_bird","message-bird","nexmo","vonage","sendbird","pusher","ably","pushbullet","intercom","larksuite","lark_","feishu","wechat","weixin","wx_app","wx-app","wxapp","mailgun","mandrill","postmark","sparkpost","mailjet","mailerlite","elasticemail","elastic_email","elastic-email","elastic","convertkit","loops_api","loops-api","loopsapi","loops_key","loops-key","loopskey","datadog","dd_api","dd-api","ddapi","dd_app","dd-app","ddapp","newrelic","new_relic","new-relic","sentry","sumo","splunk","signalfx","honeycomb","opsgenie","rollbar","bugsnag","logz","loggly","logdna","mezmo","betterstack","better_stack","better-stack","logtail","betteruptime","amplitude","mixpanel","segment","beamer","uptimerobot","uptime_robot","uptime-robot","statuspage","airbrake","atlas_private","atlas-private","atlasprivate","mongodb_atlas","mongodb-atlas","mongodbatlas","atlas_api","atlas-api","atlasapi","mongodb_private","mongodb-private","mongodbprivate","algolia","meili","confluent","ccloud","cpdev","kafka","snowflake","influx","aiven","turso","libsql","upstash","redis_cloud","redis-cloud","rediscloud","redislabs","jwt_secret","jwt-secret","jwtsecret","jwt_private","jwt-private","jwtprivate","jwt_key","jwt-key","jwtkey","jwt_signing","jwt-signing","jwtsigning","auth0","okta","ssws","jumpcloud","loginradius","recaptcha","privatekey","presharedkey","cleartextpassword","hubspot","hapikey","zendesk","freshbooks","secret_key","secret-key","secretkey","contentful","storyblok","datocms","dato_","webflow","squarespace","etsy","jotform","disqus","gumroad","linear","airtable","asana","atlassian","confluence","jira","trello","figma","adobe","dropbox","box_","box-","boxapp","boxsdk","boxapi","boxtoken","boxsecret","boxclient","boxaccess","todoist","shortcut","calendly","monday","smartsheet","docusign","zoom_","zoom-","zoomclient","zoomapi","zoomsecret","twitter","tw_access","tw-access","twaccess","facebook","fb_app","fb-app","fbapp","fb_secret","fb-secret","fbsecret","fb_client","fb-client","fbclient","meta_app","meta-app","metaapp","linkedin","linked_in","linked-in","reddit","twitch","tiktok","spotify","flickr","unsplash","nytimes","newyorktimes","new_york_times","new-york-times","mapbox","foursquare","fsq","tomtom","here_api","here-api","hereapi","here_key","here-key","herekey","here_maps","here-maps","heremaps","openweather","open_weather","open-weather","pyowm","owm_","weatherstack","bitly","bit_ly","bit-ly","rapidapi","rapid_api","rapid-api","kagi","virustotal","vt_api","vt-api","vtapi","shodan","adafruit","data.gov","data_gov","data-gov","datagov","nasa_api","nasa-api","nasaapi","looker","coinbase","binance","kraken","kucoin","alchemy","infura","etherscan","polygonscan","arbiscan","basescan","snowtrace","private_key","private-key","eth_key","eth-key","ethkey","wallet_key","wallet-key","walletkey","deployer_key","deployer-key","deployerkey","mnemonic_key","mnemonic-key","mnemonickey","finnhub","polygon_api","polygon-api","polygonapi","polygon_key","polygon-key","polygonkey","polygon_io","polygon-io","polygonio","polygon_token","polygon-token","polygontoken","polygon_secret","polygon-secret","polygonsecret","polygon_access","polygon-access","polygonaccess","alpaca","apca_api","apca-api","apcaapi","polymarket","poly_private","poly-private","polyprivate","anypoint","apifonica","apilayer","apimetrics","apitemplate","apollo","appointedd","appoptics","appsynergy","atera","audd","autoklose","autopilot","aviationstack","axonaut","ayrshare","bannerbear","baremetrics","beebole","besnappy","besttime","bitbar","bitcoinaverage","blazemeter","blitapp","blocknative","bombbomb","boostnote","brandfetch","browshot","bscscan","buddyns","budibase","bugherd","bulbul","buttercms","calendarific","calorieninja","campayn","capsulecrm","carboninterface","centralstationcrm","chartmogul","chatfuel","checklyhq","clearbit","cliengo","clockify","closecrm","cloudimage","cloudmersive","cloudplan","cloudsight","cloverly","clustdoc","codemagic","codequiry","coinapi","coinlayer","coinlib","collect2","commercejs","convertapi","countrylayer","craftmypdf","crowdin","cryptocompare","currencyfreaks","currencylayer","currencyscoop","currents_api","currents-api","currentsapi","dareboost","databox","deepai","delighted","detectlanguage","diffbot","diggernaut","ditto","docparser","dronahq","dynalist","dyspatch","eagle_eye_networks","eagle-eye-networks","eagleeyenetworks","ecostruxure_it","ecostruxure-it","ecostruxureit","edenai","ethplorer","eventbrite","everhour","extractorapi","fastforex","feedier","fetchrss","file_io","file-io","fileio","finage","financial_modeling_prep","financial-modeling-prep","financialmodelingprep","findl","fleetbase","flightapi","formcraft","fulcrum","avaza","canny","courier","d7network","dandelion","eraser","fixer","float","fxmarket","geckoboard","geoapify","geocode","geocodify","getgeoapi","getgist","getresponse","glassnode","goodday","graphhopper","groovehq","gtmetrix","gyazo","happyscribe","hellosign","helpscout","hiveage","holiday_api","holiday-api","holidayapi","html2pdf","hybiscus","iconfinder","imagekit","imagga","insightly","instabot","interseller","intrinio","ip2location","ipapi","ipgeolocation","ipify","ipinfo","ipinfodb","ipquality","ipstack","jupiterone","juro","klipfolio","knapsackpro","kontent","languagelayer","leadfeeder","lemlist","linkpreview","loadmill","lokalise","loyverse","lunchmoney","madkudu","mailboxlayer","mailmodo","marketstack","mavenlink","mediastack","meistertask","mesibo","metrilo","mindmeister","mixmax","monkeylearn","moonclerk","moosend","moralis","nasdaq","newsapi","newscatcher","nftport","nicereply","nozbe","numverify","oanda","omnisend","onfleet","oopspam","opencagedata","openuv","optimizely","overloop","owlbot","packagecloud","pandadoc","pandascore","paralleldots","parseur","partnerstack","pastebin","paydirtapp","paymoapp","paymongo","pdflayer","pdfshift","peopledatalabs","pepipost","pipedrive","pixabay","planyo","podio","pollsapi","positionstack","postageapp","getemail","guardian","helpcrunch","holistic","kylas","magnetic","mailsac","miro","nimble","powrbot","prodpad","proxycrawl","qase","qualaroo","qubole","rawg","reachmail","rebrandly","requestfinance","ritekit","rocketreach","route4me","salesblink","salescookie","salesflare","scrapeowl","scraperapi","scraperbox","scrapestack","scrapingant","scrapingbee","screenshotapi","screenshotlayer","scrutinizer","securitytrails","selectpdf","serphouse","serpstack","sherpadesk","shipday","shotstack","shutterstock","signaturit","signupgenius","sigopt","simfin","simplesat","simvoly","skrapp","snipcart","speechtext","spoonacular","sportsmonk","sslmate","statuscake","statuspal","stitchdata","stockdata","storecove","stormboard","stormglass","supernotes","surveybot","surveysparrow","survicate","swiftype","tatum","taxjar","technicalanalysisapi","the_odds_api","the-odds-api","theoddsapi","ticketmaster","tiingo","timecamp","tmetric","toggl","tradier","travelpayouts","twelvedata","tyntec","unplu","upcdatabase","uplead","upwave","urlscan","userflow","userstack","vatlayer","verimail","veriphone","visual_crossing","visual-crossing","visualcrossing","voodoosms","vpnapi","vyte","walkscore","weatherbit","webscraper","webscraping","whoxy","worksnaps","workstack","worldcoinindex","worldweather","youneedabudget","yousign","zenkit","zenrows","zenscrape","zerobounce","zipcodeapi","zipcodebase","zonka_feedback","zonka-feedback","zonkafeedback","pipedream","restpack","semaphore","tefter","wistia","azure","client","tenant","secret","microsoft","arm_","sv=20","yandex","yc_","infisical","ngrok","cargo","crates","ld_sdk","ldclient","ld_api","fireworks","deepseek","dashscope","qwen","cursor","upstage","brave","adyen","checkout","paystack","lob_","lob.com","lob-","loblib","lobapi","lobtoken","lobkey","lobsecret","bot_token","bot.run(","client.run(","client.login(","telnyx","mg_api","mg-api","mailchimp","list-manage","mc_api","-us1","-us2","klaviyo","pagerduty","pager_duty","pd_api","pd_token","fullstory","fs_api","supabase","clerk","[interface]","[peer]","wireguard","allowedips","salesforce","sfdc","force.com","sf_access","00d","freemius","fs_dynamic_init","sanity","prismic","notion","fb_access","fb_token","databento","tableau","ethereum","hardhat","web3","ethers","solidity"]');
var ESCAPES = [
  ...["\\u00", "\\x"].flatMap((begin) => ["2", "3", "4", "5", "6", "7"].map((digit) => begin + digit)),
  ":\\/\\/"
];
var CHARACTER = /\\(?:u00([2-7][0-9A-Fa-f])|x([2-7][0-9A-Fa-f])|(\/))/y;
var ESCAPED = /\\(?:u00|x)[2-7][0-9A-Fa-f]|\\\//g;
var SHORTEST = 16;
var WITH_PASSWORD = /^:\\\/\\\/[^\s"'@:]{0,80}:[^\s"'@]{3,100}@/;
var HOST = /^:\\\/\\\/([\w.-]{1,60})\\\//;
var HOOKS = /(?:^|\.)(?:slack|discord|discordapp|office|googleapis|zapier|make)\.com$/;
function escapeStands(around, at) {
  const behind = around.slice(at, at + 224);
  if (behind.startsWith(":")) return WITH_PASSWORD.test(behind) || HOOKS.test(HOST.exec(behind)?.[1] ?? "");
  let from = at;
  while (from > 0 && isInRun(around.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < at + REACH.run && isInRun(around.charCodeAt(to))) to++;
  if (to - from < SHORTEST) return false;
  const parts = around.slice(from, to).replace(ESCAPED, "\0").split(/\\./);
  return parts.some((part) => part.length >= SHORTEST && /[0-9]|\0{12}/.test(part));
}
function isInRun(code) {
  return code >= 97 && code <= 122 || code >= 45 && code <= 57 || code >= 65 && code <= 90 || code === 92 || code === 95 || code === 61 || code === 43 || code === 126;
}
var REACH = { before: 600, behind: 2400, run: 64 };
var ANY4 = /\\u00[2-7][0-9A-Fa-f]|\\x[2-7][0-9A-Fa-f]|:\\\/\\\//g;
function escapeViews(text) {
  const views = [];
  let past = 0;
  ANY4.lastIndex = 0;
  for (let found = ANY4.exec(text); found; found = ANY4.exec(text)) {
    const at = found.index;
    if (!escapeStands(text.slice(Math.max(0, at - 64), at + 224), Math.min(64, at))) continue;
    const least = Math.max(past, at - REACH.before);
    const start2 = least + text.slice(least, at).lastIndexOf("\n") + 1;
    const line = text.slice(at, at + REACH.behind).indexOf("\n");
    past = Math.min(text.length, at + (line === -1 ? REACH.behind : line));
    views.push(viewOf(text, start2, past));
    ANY4.lastIndex = past;
  }
  return views;
}
function viewOf(text, start2, end) {
  let decoded2 = "";
  const starts2 = [];
  for (let i = start2; i < end; i++) {
    starts2.push(i);
    CHARACTER.lastIndex = i;
    const [all2, long, short, slash] = CHARACTER.exec(text) ?? [];
    const number = long ?? short;
    if (all2 !== void 0 && i + all2.length <= end) {
      decoded2 += number === void 0 ? slash : String.fromCharCode(Number.parseInt(number, 16));
      i += all2.length - 1;
    } else {
      decoded2 += text[i];
      if (text.startsWith("\\\\", i) && i + 1 < end) {
        starts2.push(++i);
        decoded2 += text[i];
      }
    }
  }
  starts2.push(end);
  const place = (range) => ({ start: starts2[range.start] ?? start2, end: starts2[range.end] ?? end });
  return {
    text: decoded2,
    encoding: "escapes",
    place,
    isOther: (range) => place(range).end - place(range).start > range.end - range.start
  };
}
var gates = {
  aws: {
    literals: [
      "a3t",
      "akia",
      "agpa",
      "aida",
      "aroa",
      "aipa",
      "anpa",
      "anva",
      "asia",
      "secretaccesskey",
      "secret_accesskey",
      "secretaccess_key",
      "secret_access_key"
    ],
    pattern: /\b(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b|(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)/
  },
  gcp: { literals: ["private_key_id"] },
  privatekey: { literals: ["private key"] },
  npm: {
    literals: ["x-oauth-basic", "_authtoken=", "npm_"],
    pattern: /x-oauth-basic|_authToken=|npm_[A-Za-z0-9_]{36}/
  },
  basicauth: {
    literals: ["http://", "https://", "ftp://", "ftps://"],
    pattern: /(?:https?|ftps?):\/\/[-\w]{1,256}:[-\w]{1,256}@/,
    near: /(?:https?|ftps?):\/\/[-\w]{1,256}(?:$|:(?:$|[-\w]{1,256}(?:$|@)))/
  },
  slack: { literals: ["xoxb-", "xoxp-", "xapp-", "xoxa-", "xoxo-", "xoxr-", "hooks.slack.com/services/"] },
  sendgrid: { literals: ["sg."], pattern: /SG\.\w{1,128}\.\w/ },
  shopify: { literals: ["shppa_", "shpca_", "shpat_", "shpss_"] },
  stripe: { literals: ["sk_live_", "sk_test_", "rk_live_", "rk_test_"] },
  github: { literals: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"] },
  gitlab: { literals: ["glpat-"] },
  grafana: { literals: ["glc_", "glsa_"] },
  openai: { literals: ["t3blbkfj"] },
  anthropic: { literals: ["sk-ant-api0"] },
  groq: { literals: ["gsk_"] },
  huggingface: { literals: ["hf_"], pattern: /hf_[a-zA-Z]{34}/ },
  linear: { literals: ["lin_api_"] },
  notion: { literals: ["ntn_"], pattern: /ntn_[0-9]{11}/ },
  "1password": { literals: ["ops_ey"] },
  "database-connection-string": {
    literals: ["mongodb://", "mongodb+srv://", "mysql://", "mysqlx://", "postgres://", "postgresql://"]
  },
  "hashicorp-vault": { literals: ["hvs.", "hvb.", "hvr."], pattern: /hv[sbr]\.[A-Za-z0-9_-]{90}/ },
  vercel: { literals: ["vcp_", "vci_", "vca_", "vcr_", "vck_"], pattern: /vc[piark]_[A-Za-z0-9]{20}/ },
  databricks: { literals: ["dapi"], pattern: /dapi[A-Fa-f0-9]{32}/ },
  docker: { literals: ["dckr_pat_"] },
  figma: { literals: ["figd_"] },
  cloudflare: { literals: ["cfk_", "cfut_", "cfat_"] },
  tailscale: { literals: ["tskey-"] }
};
var gateKeywords = Object.values(gates).flatMap((gate) => gate.literals);
function gateStands(literal, around, at) {
  patterns ??= patternsByLiteral();
  const own = patterns.get(literal);
  if (!own) return true;
  return own.some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(around);
  });
}
var patterns;
function patternsByLiteral() {
  const found = /* @__PURE__ */ new Map();
  const plain = new Set(Object.values(gates).flatMap(({ pattern, literals }) => pattern ? [] : literals));
  for (const { literals, pattern, near = pattern } of Object.values(gates)) {
    if (!near) continue;
    const sticky = new RegExp(near.source, `${near.flags}y`);
    for (const literal of literals)
      if (!plain.has(literal)) found.set(literal, [...found.get(literal) ?? [], sticky]);
  }
  return found;
}
function rulesFor(file, hits) {
  return Object.entries(gates).flatMap(([name, gate]) => {
    if (!gate.literals.some((literal) => hits.has(literal))) return [];
    if (name === "gcp" && !file.path.endsWith(".json")) return [];
    return gate.pattern && !gate.pattern.test(file.text) ? [] : [name];
  });
}
var NOUNS = [
  "key",
  "token",
  "secret",
  "pass",
  "pwd",
  "pat",
  "auth",
  "cred",
  "bearer",
  "signature",
  "access",
  "private"
];
var LONGEST_SIDE = 48;
var MORE_WORDS = /(?: (?:(?:api|app|access|secret|private|client|auth|personal|key|token|password|id)[_-]?){1,4}){1,4}/y;
function nameEnd(text, lower, at, length) {
  if (isLetter(lower.charCodeAt(at - 1)) && !isHump(text, lower, at)) return void 0;
  let end = at + length;
  while (end - at < LONGEST_SIDE && isInName(lower.charCodeAt(end))) end++;
  if (lower.charCodeAt(end) !== SPACE || !isLetter(lower.charCodeAt(end + 1))) return end;
  MORE_WORDS.lastIndex = end;
  return MORE_WORDS.test(lower) ? MORE_WORDS.lastIndex : end;
}
var SPACE = 32;
function isHump(text, lower, at) {
  return text.charCodeAt(at) !== lower.charCodeAt(at) && text.charCodeAt(at - 1) === lower.charCodeAt(at - 1);
}
function nameUpTo(lower, at, end) {
  let start2 = at;
  while (at - start2 < LONGEST_SIDE && isInName(lower.charCodeAt(start2 - 1))) start2--;
  return { text: lower.slice(start2, end), end };
}
function nameAround(text, lower, at, length) {
  const end = nameEnd(text, lower, at, length);
  return end === void 0 ? void 0 : nameUpTo(lower, at, end);
}
function isLetter(code) {
  return code >= 97 && code <= 122;
}
function isInName(code) {
  return isLetter(code) || code >= 48 && code <= 57 || code === 45 || code === 46 || code === 95;
}
function saysSecret(name, nouns = NOUNS) {
  return nouns.length === 0 || nouns.some((noun) => name.text.includes(noun));
}
var ENDINGS = [
  ["yaml", pathPattern(".yaml .yml .eyaml", /\.(?:ya?ml|eyaml)(?:\.[\w-]{1,20})?$/i)],
  [
    "shell",
    pathPattern(
      "dockerfile containerfile makefile procfile vagrantfile env .sh .bash .zsh .ksh .fish netrc pgpass git-credentials dockercfg s3cfg boto npmrc pypirc .ps .bat .cmd .mk",
      /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Procfile|Vagrantfile|\.?env(?:rc)?|\.(?:bash|zsh|k?sh|netrc|pgpass|git-credentials|dockercfg|s3cfg|boto|npmrc|pypirc)[\w.]{0,20}|_?netrc)(?:\.[\w.-]{1,40})?$|\.(?:sh|bash|zsh|ksh|fish|ps[md]?1|bat|cmd|env(?:\.[\w-]{1,20})?|dockerfile|mk)$/i
    )
  ],
  [
    "lines",
    pathPattern(
      ".ini .cfg .conf .cnf .properties .prefs .toml .desktop .service .inc .reg .rdp .ovpn .remmina pgpass htpasswd config credentials",
      /\.(?:ini|cfg|conf|cnf|properties|prefs|toml|desktop|service|inc|reg|rdp|ovpn|remmina|config\.txt)(?:\.[\w-]{1,20})?$|(?:^|\/)(?:\.?(?:my\.cnf|pgpass|htpasswd|git\/config|aws\/credentials)|credentials|config)$/i
    )
  ],
  [
    "markup",
    pathPattern(
      ".xml .htm .xhtml .config .plist .csproj .props .targets .xaml .jsp .asp .svg .wsdl .xsd .jelly .vm",
      /\.(?:xml|html?|xhtml|config|plist|csproj|props|targets|xaml|jsp|aspx?|svg|wsdl|xsd|jelly|vm)$/i
    )
  ],
  [
    "text",
    pathPattern(
      ".md .markdown .rst .adoc .asciidoc .txt .log .csv .tsv .http .rest .org .tex .pub .po .strings .eml",
      /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|log|csv|tsv|http|rest|org|tex|pub|po|pot|strings|eml)$/i
    )
  ]
];
var COMMON_CODE = new Set(
  "ts tsx js jsx mjs cjs py rb go rs java kt cs php c h cpp swift vue json".split(" ")
);
var CODE2 = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyi|rb|erb|rake|gemspec|go|rs|java|kts?|scala|sc|groovy|gradle|cs|fsx?|vb|php\d?|phtml|swift|mm?|c|h|cc|cpp|cxx|hpp|hh|dart|lua|exs?|erl|cljs?|pl|pm|r|jl|sol|zig|nim|hs|mli?|elm|ipynb|json|json5|jsonc|jsonl|har|map|tf|tfvars|tfstate|hcl|nomad|bicep|sql|psql|ddl|graphql|proto|css|s[ac]ss|less|jinja2?|j2|ejs|hbs|pug|twig|tpl|tmpl|cue|jsonnet|libsonnet|nix|robot|feature|snap)$/i;
function syntaxOf(path) {
  const name = path.replace(/\.(?:example|sample|dist|template|tmpl|tpl|j2|erb|bak|old|orig|local)$/i, "");
  const syntax = ENDINGS.find(([, ending2]) => ending2.test(name))?.[0];
  if (syntax) return syntax;
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return COMMON_CODE.has(ending) || CODE2.test(name) ? "code" : "text";
}
var REACH2 = 900;
var READ_ANYWAY = 1 << 18;
var A_NAME = 32;
function sectionsIn(path, text, lower, cut) {
  let left = READ_ANYWAY + text.length;
  const isYaml = syntaxOf(path) === "yaml";
  return (start2, end) => {
    const opening = openingAt(text, end);
    if (opening === void 0) return NONE;
    if (left <= 0) {
      cut("more sections within sections than anybody writes, the rest of which was not read");
      return NONE;
    }
    const from = end + opening.length;
    if (!isFilled(text, from, opening)) return NONE;
    const until = Math.min(text.length, start2 + REACH2);
    const read = /[{(]\s*$/.test(opening) ? inBraces(lower, from, until) : opening.includes("]") ? inTable(lower, from, TABLE.test(lineBefore(text, start2)) ? until : from) : isYaml ? belowKey(lower, from, until, COLUMN.exec(lineBefore(text, start2))?.[1]?.length) : { names: NONE, to: from };
    left -= read.to - from + A_NAME * read.names.length;
    return read.names;
  };
}
function isFilled(text, from, opening) {
  const next = text.charCodeAt(text[from] === "\r" ? from + 2 : from + 1);
  if (opening.includes("]")) return next !== OPEN_BRACKET;
  return !opening.endsWith(":") || Number.isNaN(next) || next <= HYPHEN;
}
var OPEN_BRACKET = 91;
var HYPHEN = 45;
var NONE = [];
var TABLE = /^[ \t]*\[{1,2}[\w .:"'/-]*$/;
var COLUMN = /^( *(?:- +)?)["']?[\w.-]*$/;
function lineBefore(text, start2) {
  const before = text.slice(Math.max(0, start2 - 200), start2);
  return before.slice(before.lastIndexOf("\n") + 1);
}
var LONGEST_OPENING = 100;
var OPENING = /^(?:["'`]?[ \t]{0,8}(?:=>|[:=])?[ \t]{0,8}\{|\(\s{0,40}(?:\{|(?=[A-Za-z_]\w{0,40} ?=[^=]))|["']?\]{1,2}[ \t]{0,8}(?:[#;].{0,60})?(?=[\r\n])|["']?:[ \t]{0,8}(?:#.{0,60})?(?=[\r\n]))/;
function opensSection(text, end) {
  return openingAt(text, end) !== void 0;
}
function openingAt(text, end) {
  return mayOpen(text, end) ? OPENING.exec(text.slice(end, end + LONGEST_OPENING))?.[0] : void 0;
}
function mayOpen(text, end) {
  const quote = text[end];
  let at = quote === '"' || quote === "'" || quote === "`" ? end + 1 : end;
  while (at < end + 10 && (text[at] === " " || text[at] === "	")) at++;
  const sign = text[at];
  return sign === "{" || sign === ":" || sign === "=" || sign === "]" || sign === "(";
}
var KEY3 = /^[ \t-]*["']?([a-z_][\w.-]{0,60})(?=["']?[ \t]{0,40}[:=])/;
var NO_NAMES = new Set(
  `auth authentication credential credentials creds secret secrets key keys token tokens api account login config
  configuration settings options opts params env environment variables default defaults prod production live staging
  stage dev development data values`.split(/\s+/)
);
function belowKey(lower, from, until, column) {
  const names = [];
  let inner;
  let within;
  let to = from;
  if (column === void 0) return { names, to };
  for (const [at, line] of linesOf2(lower, from, until)) {
    to = at;
    if (column === 0 && /^[a-z]/.test(line)) break;
    const indent = /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (indent <= column) break;
    inner ??= indent;
    if (within && indent <= within.column) within = void 0;
    if (within) within.inner ??= indent;
    const [all2, text] = KEY3.exec(line) ?? [];
    if (indent !== (within ? within.inner : inner) || all2 === void 0 || text === void 0) continue;
    if (!within && NO_NAMES.has(text) && /^["']?:\s*$/.test(line.slice(all2.length)))
      within = { column: indent };
    else names.push({ text, end: at + all2.length });
  }
  return { names, to };
}
function inTable(lower, from, until) {
  const names = [];
  let to = from;
  for (const [at, line] of linesOf2(lower, from, until)) {
    to = at;
    if (/^\s*\[/.test(line)) break;
    const [all2, text] = KEY3.exec(line) ?? [];
    if (all2 !== void 0 && text !== void 0) names.push({ text, end: at + all2.length });
  }
  return { names, to };
}
function* linesOf2(text, from, until) {
  const part = text.slice(from, until + 2 * REACH2);
  for (let at = part.indexOf("\n") + 1; at > 0 && from + at < until; ) {
    const end = part.indexOf("\n", at);
    yield [from + at, part.slice(at, Math.min(end === -1 ? part.length : end, at + 2 * REACH2))];
    at = end + 1;
  }
}
var MEMBER = /(["'`]?)([a-z_][\w.-]{0,60})(?=\1[ \t]{0,40}(?:=>|[:=]))/y;
var QUOTED = /"(?:[^"\\\n]|\\.){0,1000}"?|'(?:[^'\\\n]|\\.){0,1000}'?|`(?:[^`\\\n]|\\.){0,1000}`?/y;
var OPENS_MORE = /["'`]?[ \t]{0,8}(?:=>|[:=])?[ \t]{0,8}\{/y;
function inBraces(lower, from, until) {
  const names = [];
  const open = [false];
  let others = 0;
  let at = from;
  while (at < until && open.length > 0) {
    const code = lower.charCodeAt(at);
    const isQuote = code === 34 || code === 39 || code === 96;
    if (others === 0 && (isQuote || code >= 95 && code <= 122) && mayComeBefore(lower.charCodeAt(at - 1))) {
      MEMBER.lastIndex = at;
      const [all2, quote, text] = MEMBER.exec(lower) ?? [];
      if (all2 !== void 0 && text !== void 0) {
        at += all2.length;
        OPENS_MORE.lastIndex = at;
        if (NO_NAMES.has(text) && open.length === 1 && OPENS_MORE.test(lower)) {
          at = OPENS_MORE.lastIndex;
          open.push(false);
          continue;
        }
        names.push({ text, end: at });
        if (quote !== "") at++;
        continue;
      }
    }
    if (isQuote) {
      QUOTED.lastIndex = at;
      at = QUOTED.test(lower) ? QUOTED.lastIndex : at + 1;
      continue;
    }
    if (code === 123 || code === 91 || code === 40) {
      open.push(true);
      others++;
    } else if ((code === 125 || code === 93 || code === 41) && open.pop()) others--;
    at++;
  }
  return { names, to: at };
}
function mayComeBefore(code) {
  return code === 123 || code === 40 || code === 44 || code === 59 || /\s/.test(String.fromCharCode(code));
}
var boundWords = new Set(bound);
var wantingNouns = new Set(nounNames);
var patterns2 = /* @__PURE__ */ new Map();
function mayHoldTokens(file, hits) {
  const counts = (word) => {
    if (!beginsToken(file.text, word)) return false;
    return !wantingNouns.has(word) || isInName2(file.text, file.lower, word);
  };
  for (const word of hits) if (!boundWords.has(word) && counts(word)) return true;
  return pairs.some(
    ({ anchors, short, beside }) => beside.some((word) => hits.has(word)) && (short.some((anchor) => file.text.includes(anchor)) || anchors.some((word) => hits.has(word) && counts(word)))
  );
}
function wantsTokens(hits, holds2) {
  for (const word of hits) if (!boundWords.has(word)) return true;
  return pairs.some(
    ({ anchors, short, beside }) => beside.some((word) => hits.has(word)) && (anchors.some((word) => hits.has(word)) || short.some((anchor) => holds2(anchor)))
  );
}
function tokenStands(word, around, at) {
  if (besideWords.has(word)) return true;
  if (wantingNouns.has(word)) {
    const name = nameAround(around, lowered2(around), at, word.length);
    return name !== void 0 && mayLeadTo(around, name);
  }
  const start2 = Object.hasOwn(starts, word) ? starts[word] : void 0;
  if (!start2) return true;
  let pattern = patternsAt.get(word);
  if (!pattern) {
    pattern = new RegExp(start2.source, "y");
    patternsAt.set(word, pattern);
  }
  for (let from = at; from >= Math.max(0, at - start2.after); from--) {
    pattern.lastIndex = from;
    if (pattern.test(around)) return true;
  }
  return false;
}
var besideWords = new Set(besides);
var patternsAt = /* @__PURE__ */ new Map();
function beginsToken(text, word) {
  const source = Object.hasOwn(beginnings, word) ? beginnings[word] : void 0;
  if (source === void 0) return true;
  let pattern = patterns2.get(word);
  if (!pattern) {
    pattern = new RegExp(source);
    patterns2.set(word, pattern);
  }
  return pattern.test(text);
}
function mayLeadTo(text, name) {
  return saysSecret(name) || opensSection(text, name.end);
}
function isInName2(text, lower, word) {
  for (let at = lower.indexOf(word); at !== -1; ) {
    const name = nameAround(text, lower, at, word.length);
    if (name && mayLeadTo(text, name)) return true;
    at = lower.indexOf(word, name?.end ?? at + word.length);
  }
  return false;
}
var pemKey = onDemand(() => Promise.resolve().then(() => __load("./chunk-O5XHC2VW.js")));
var tokens = onDemand(() => Promise.resolve().then(() => __load("./chunk-O5XHC2VW.js")));
var generic = onDemand(() => Promise.resolve().then(() => __load("./find-7X65TDOV.js")));
var readers5 = [
  {
    name: "secretlint preset",
    claims: () => true,
    // Tokens hold their keyword. A private key stands between two; another key differs next to the first.
    reach: 1024,
    keywords: gateKeywords,
    stands: gateStands,
    read(file, { hits }) {
      const names = rulesFor(file, hits);
      return names.length === 0 ? [] : Promise.resolve().then(() => __load("./chunk-O5XHC2VW.js")).then(({ candidatesIn }) => candidatesIn(file, names));
    }
  },
  {
    name: "private keys by content",
    claims: () => true,
    keywords: ["private key-----", "private key block-----"],
    reach: 1024,
    interruptible: true,
    read: (file) => pemKey(({ pemKeysIn }) => pemKeysIn(file))
  },
  {
    name: "token kinds",
    claims: () => true,
    keywords: tokenKeywords,
    stands: tokenStands,
    wants: wantsTokens,
    reach: NEAR,
    reachOf: longReach,
    afar: besides,
    interruptible: true,
    read: (file, { hits, notChecked }) => mayHoldTokens(file, hits) ? tokens(({ tokensIn }) => tokensIn(file, hits, notChecked)) : []
  },
  {
    // Passwords, keys and other secrets without a format, by the names they are given to; in any language or kind of file.
    name: "secrets by name",
    claims: () => true,
    keywords: KEYWORDS,
    // A value is read for 1,900 characters behind its name, a command for a thousand.
    reach: 2 * NEAR,
    interruptible: true,
    read: (file, { hits, notChecked }) => generic(({ findIn }) => findIn(file, hits, notChecked))
  },
  {
    // What every other reader finds in base64, hexadecimal and percent encoding.
    name: "encoded secrets",
    claims: () => true,
    keywords: encodedKeywords,
    read: decoded
  },
  {
    // And between characters that are written by their number.
    name: "escaped secrets",
    claims: () => true,
    keywords: ESCAPES,
    // A line is read for so much behind an escape.
    reach: 2400,
    stands: (_, around, at) => escapeStands(around, at),
    read: decoded
  }
];
async function decoded(file, { hits, notChecked }) {
  const { encodedIn } = await Promise.resolve().then(() => __load("./chunk-O5XHC2VW.js"));
  const { candidatesInPlain } = await Promise.resolve().then(() => __load("./chunk-O5XHC2VW.js"));
  return encodedIn(file, hits, (inner) => candidatesInPlain(inner, notChecked));
}
var judging5 = onDemand(() => Promise.resolve().then(() => __load("./judge-G7VT5LQW.js")));
var secretsCheck = {
  id: "secrets",
  title: "Committed secrets",
  judgesFileByFile: true,
  ruleIds: [...kindIds, ...FILE_RULE_IDS].map((id) => `secrets/${id}`),
  rules: async () => (await Promise.resolve().then(() => __load("./rules-GCTUGJ5T.js"))).rules,
  readers: [...readers5, ...fileReaders],
  secrets: (models) => models.flatMap(secretsOf2),
  judge: (models, context) => judging5(({ judgeAll: judgeAll2 }) => ({ drafts: judgeAll2(models, context) }))
};
function sha256(text) {
  return process.getBuiltinModule("node:crypto").hash("sha256", text);
}
function defineRule(spec) {
  const match = /^(secrets|cors|headers|pinning|advisories|ignores)\/[a-z0-9]+(-[a-z0-9]+)*$/.exec(spec.id);
  if (!match) throw new TypeError(`rule id "${spec.id}" is not <check>/<name-in-kebab-case>`);
  return { ...spec, check: match[1] };
}
function whyOf({ opens }) {
  return `Whoever sees this repository, a fork or an old clone of it can ${opens}.`;
}
function fixOf(words) {
  return `${replacementOf(words)} Commits keep it: mend the last one with \`git commit --amend\`, older ones with \`git filter-repo --replace-text FILE\`, where FILE holds the secret.`;
}
function replacementOf({ revoke }) {
  return `Take it back first, unless it never left this machine: ${revoke}. Then read it from the environment or a secret store, and remove it from the file.`;
}
var MOST_IN_A_FILE = 1e3;
function withOwnKinds(check, kinds) {
  if (kinds.length === 0) return check;
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  const reader = {
    name: "kinds of the configuration",
    claims: () => true,
    keywords: kinds.flatMap(({ keywords }) => keywords),
    read: (file, { hits }) => ownSecretsIn(file, kinds, (keyword) => hits.has(keyword))
  };
  return {
    ...check,
    ruleIds: [...check.ruleIds, ...kinds.map(ruleIdOf)],
    rules: async () => [...await check.rules(), ...kinds.map(ruleOf)],
    readers: [...check.readers, reader],
    judge: async (candidates, context) => {
      const own = candidates.flatMap((candidate) => {
        const kind = "kind" in candidate ? byId.get(candidate.kind) : void 0;
        return kind && "kind" in candidate ? [draftOf(candidate, kind)] : [];
      });
      const others = candidates.filter((candidate) => !("kind" in candidate && byId.has(candidate.kind)));
      const judged = await asked(() => check.judge(others, context));
      return { ...judged, drafts: [...judged.drafts, ...own] };
    }
  };
}
async function ownSecretsIn(file, kinds, isThere) {
  const wanted = kinds.filter(({ keywords }) => keywords.some((keyword) => isThere(keyword.toLowerCase())));
  if (wanted.length === 0) return [];
  const { RE2JS } = await Promise.resolve().then(() => __load("./build-3GZ4XOGS.js"));
  return wanted.flatMap(({ id, pattern }) => {
    const matcher = RE2JS.compile(pattern).matcher(file.text);
    const group = matcher.groupCount() > 0 ? 1 : 0;
    const found = [];
    while (found.length < MOST_IN_A_FILE && matcher.find()) {
      const whole = { path: file.path, start: matcher.start(0), end: matcher.end(0) };
      const inner = matcher.start(group);
      const secret = inner >= 0 ? { path: file.path, start: inner, end: matcher.end(group) } : whole;
      if (secret.end === secret.start) continue;
      const digest = sha256(file.text.slice(secret.start, secret.end));
      found.push({ kind: id, at: secret, secret, publicPrefix: "", digest: digest.slice(0, 4), doubts: [] });
    }
    return found;
  });
}
function ruleIdOf({ id }) {
  return `secrets/${id}`;
}
function ruleOf(kind) {
  return defineRule({
    id: ruleIdOf(kind),
    severity: kind.severity,
    title: `${capital(kind.name)} in a file`,
    what: `A file holds ${kind.name}, a kind that the configuration of this repository describes.`,
    why: whyOf({ opens: "use it" }),
    fix: fixOf({ revoke: "revoke it where it was issued" }),
    cwe: [798, 540],
    links: [],
    controls: ["secrets-in-environment"],
    examples: { bad: [], good: [] }
  });
}
function draftOf({ at, digest }, kind) {
  return {
    rule: ruleIdOf(kind),
    at,
    message: `${capital(kind.name)} is written in this file.`,
    data: { kind: kind.id, provider: "" },
    identity: digest
  };
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
var checks = [
  secretsCheck,
  corsCheck,
  headersCheck,
  pinningCheck,
  advisoriesCheck,
  ignoresCheck
];
function checksWith(kinds) {
  if (kinds.length === 0) return checks;
  return checks.map((check) => check === secretsCheck ? withOwnKinds(secretsCheck, kinds) : check);
}
async function rulesOf(checks2) {
  return (await Promise.all(checks2.map((check) => check.rules()))).flat();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ADVISORY_SCOPES,
  BANDS,
  BASELINE_FILE,
  BESIDE,
  Buffer,
  CONFIG_NAMES,
  DEFAULT_CONFIGURATION,
  DEFAULT_OPTIONS,
  ESCAPES,
  FORMATS,
  IGNORE_WORD,
  KEYWORDS,
  LineIndex,
  NOTHING_SUPPRESSED,
  OVERTIME,
  PINS,
  PROFILES,
  Prefilter,
  SourceFile,
  UNAVAILABLE,
  addMeter,
  addSuppressed,
  ancestorsOf,
  asked,
  baseOf,
  basename,
  boolOf,
  byteAt,
  checks,
  checksWith,
  compareText,
  createExaminer,
  decode,
  defineRule,
  directoryOf,
  documentNow,
  documentOf,
  entriesOf,
  entryOf,
  environmentOf,
  escapeViews,
  findingsOf,
  fixOf,
  folderOf,
  gateKeywords,
  get,
  globProblem,
  globs,
  groupBy,
  indexOf,
  internalError,
  isDeployedAround,
  isEnvFile,
  isForDevelopment,
  isFrameworkPath,
  isNativeError,
  isNginxPath,
  isObject,
  isShellHistory,
  isString,
  isTestData,
  isUtf8,
  isWithin,
  isWorkflowPath,
  itemsOf,
  joinPath,
  keyOf,
  keywordsOf,
  loadEntry,
  lookedAt,
  meaningOf,
  nameEnd,
  nameUpTo,
  namesSecret,
  newMeter,
  onceAbout,
  parsersFrom,
  pathPattern,
  placesIn,
  policyOf,
  prefilterFor,
  prefixOf,
  prefixesAbove,
  presetLayers,
  readText,
  readable,
  renderedPath,
  replacementOf,
  reportProblems,
  roleOf,
  roleOfFolder,
  rulesFor,
  rulesOf,
  runHistoryScan,
  runScan,
  saidOfScope,
  saysSecret,
  secretsOf,
  sectionsIn,
  sha256,
  spanIn,
  stringOf,
  syntaxOf,
  textOf,
  tokenKeywords,
  unitAround,
  unitOf,
  whyOf,
  withoutQuotes,
  withoutStarterPackage
});
})