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
  CONFIG_NAMES: () => CONFIG_NAMES,
  CONTINUED: () => CONTINUED,
  DEFAULT_CONFIGURATION: () => DEFAULT_CONFIGURATION,
  DEFAULT_OPTIONS: () => DEFAULT_OPTIONS,
  ESCAPES: () => ESCAPES,
  FORMATS: () => FORMATS,
  IGNORE_WORD: () => IGNORE_WORD,
  KEYWORDS: () => KEYWORDS,
  LOGIN_KEYWORDS: () => LOGIN_KEYWORDS,
  LineIndex: () => LineIndex,
  MANIFESTS: () => MANIFESTS,
  MaskedText: () => MaskedText,
  NOTHING_SUPPRESSED: () => NOTHING_SUPPRESSED,
  OVERTIME: () => OVERTIME,
  PERCENT: () => PERCENT2,
  PINS: () => PINS,
  PROFILES: () => PROFILES,
  Prefilter: () => Prefilter,
  Redactor: () => Redactor,
  STRETCH: () => STRETCH,
  SourceFile: () => SourceFile,
  UNAVAILABLE: () => UNAVAILABLE,
  UNIT: () => UNIT,
  WORDS: () => WORDS,
  addMeter: () => addMeter,
  addSuppressed: () => addSuppressed,
  ancestorsOf: () => ancestorsOf,
  asked: () => asked,
  assignedAt: () => assignedAt,
  baseOf: () => baseOf,
  basename: () => basename,
  boolOf: () => boolOf,
  byPath: () => byPath,
  byteAt: () => byteAt,
  capital: () => capital,
  charactersIn: () => charactersIn,
  charactersOf: () => charactersOf,
  checks: () => checks,
  checksWith: () => checksWith,
  classesOf: () => classesOf,
  compareText: () => compareText,
  continuedViews: () => continuedViews,
  createExaminer: () => createExaminer,
  decode: () => decode,
  defineRule: () => defineRule,
  directoryOf: () => directoryOf,
  distinctIn: () => distinctIn,
  documentNow: () => documentNow,
  documentOf: () => documentOf,
  endOf: () => endOf2,
  entriesOf: () => entriesOf,
  entropyOf: () => entropyOf,
  entryOf: () => entryOf,
  environmentOf: () => environmentOf,
  escapeViews: () => escapeViews,
  findingsOf: () => findingsOf,
  fixIn: () => fixIn,
  fixOf: () => fixOf,
  folderOf: () => folderOf,
  gateKeywords: () => gateKeywords,
  get: () => get,
  givenToItself: () => givenToItself,
  globProblem: () => globProblem,
  globs: () => globs,
  groupBy: () => groupBy,
  indexOf: () => indexOf2,
  internalError: () => internalError,
  isDeployedAround: () => isDeployedAround,
  isDigit: () => isDigit2,
  isEnvFile: () => isEnvFile,
  isForDevelopment: () => isForDevelopment,
  isFrameworkPath: () => isFrameworkPath,
  isLetter: () => isLetter,
  isNativeError: () => isNativeError,
  isNginxPath: () => isNginxPath,
  isObject: () => isObject,
  isOf: () => isOf,
  isShellHistory: () => isShellHistory,
  isString: () => isString,
  isTestData: () => isTestData,
  isTextByte: () => isTextByte,
  isUnit: () => isUnit,
  isWithin: () => isWithin,
  isWorkflowPath: () => isWorkflowPath,
  itemsOf: () => itemsOf,
  joinPath: () => joinPath,
  keyOf: () => keyOf2,
  keywordsOf: () => keywordsOf,
  likelySecrets: () => likelySecrets,
  loadEntry: () => loadEntry,
  lookedAt: () => lookedAt,
  meaningOf: () => meaningOf,
  mergeRanges: () => mergeRanges,
  nameEnd: () => nameEnd,
  nameUpTo: () => nameUpTo,
  namesSecret: () => namesSecret,
  newMeter: () => newMeter,
  nextSign: () => nextSign,
  onceAbout: () => onceAbout,
  ownFolderOf: () => ownFolderOf,
  parsersFrom: () => parsersFrom,
  pathPattern: () => pathPattern,
  percentViews: () => percentViews,
  placesIn: () => placesIn,
  policyOf: () => policyOf,
  prefilterFor: () => prefilterFor,
  prefixOf: () => prefixOf,
  prefixesAbove: () => prefixesAbove,
  presetLayers: () => presetLayers,
  readText: () => readText,
  readable: () => readable,
  renderedPath: () => renderedPath,
  reportProblems: () => reportProblems,
  roleOf: () => roleOf,
  roleOfFolder: () => roleOfFolder,
  ruleIdOf: () => ruleIdOf,
  rulesFor: () => rulesFor,
  rulesOf: () => rulesOf,
  runHistoryScan: () => runHistoryScan,
  runScan: () => runScan,
  saidOfScope: () => saidOfScope,
  saysSecret: () => saysSecret,
  secretsOf: () => secretsOf,
  sectionsIn: () => sectionsIn,
  setOf: () => setOf,
  sha256: () => sha256,
  spanIn: () => spanIn,
  stringOf: () => stringOf,
  surpriseOf: () => surpriseOf,
  syntaxOf: () => syntaxOf,
  takeBack: () => takeBack,
  textOf: () => textOf,
  thenOn: () => thenOn,
  tokenKeywords: () => tokenKeywords,
  underName: () => underName,
  unitAround: () => unitAround,
  unitOf: () => unitOf,
  whyOf: () => whyOf,
  withoutQuotes: () => withoutQuotes,
  withoutStarterPackage: () => withoutStarterPackage
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
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
function asked(ask) {
  let first;
  try {
    first = ask();
  } catch (error) {
    first = Promise.reject(error);
  }
  return first instanceof Promise ? askedAgain(ask, first) : first;
}
async function askedAgain(ask, first) {
  for (let pending = first; ; pending = (async () => ask())()) {
    const answer = await orAgain(pending);
    if (answer !== AGAIN) return answer;
  }
}
function thenOn(value, next) {
  return value instanceof Promise ? value.then(next) : next(value);
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
var builtin = process.getBuiltinModule("node:util/types");
if (builtin === void 0) throw new Error("this Node.js has no node:util/types");
var isNativeError = /* @__PURE__ */ (() => builtin.isNativeError)();
var builtin2 = process.getBuiltinModule("node:vm");
if (builtin2 === void 0) throw new Error("this Node.js has no node:vm");
var Script = /* @__PURE__ */ (() => builtin2.Script)();
var runInThisContext = /* @__PURE__ */ (() => builtin2.runInThisContext)();
var KEY = "__bartizanGuarded";
var script;
var isWatched = false;
function guarded(ms, run) {
  if (isWatched) return run();
  const shared2 = runInThisContext("globalThis");
  script ??= new Script(`globalThis.${KEY}()`);
  let result;
  shared2[KEY] = () => {
    result = { value: run() };
  };
  isWatched = true;
  try {
    script.runInThisContext({ timeout: ms });
    if (!result) throw new import_chunk_YXPOKRHL.TimeExceeded();
    return result.value;
  } catch (error) {
    if (isNativeError(error) && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new import_chunk_YXPOKRHL.TimeExceeded();
    throw error;
  } finally {
    isWatched = false;
    delete shared2[KEY];
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
var known = JSON.parse(`{"literals":"bartizan-ignore\\nprivate key-----\\nprivate key block-----\\nnetworkcredential\\nnamepasswordcredential\\npasswordauthentication(\\nemailandpassword(\\n.login(\\nhttpbasicauth\\nhttpdigestauth\\nbasicauth(\\nbasic_auth(\\nauth=(\\nplainauth(\\ngetconnection(\\nmysqli_connect\\nmysqli(\\npymysql.connect(\\nmysqldb.connect(\\npdo(\\nsshpass -p\\n login -\\nmysql -\\nmysqldump -\\nmysqladmin -\\nredis-cli -\\npsexec\\nldapsearch -\\nsqlcmd -\\nmongo -u\\nmongosh -u\\nmongodump -\\nrabbitmqctl add_user \\nrabbitmqctl change_password \\nconvertto-securestring\\n| chpasswd\\n| sudo chpasswd\\npassword\\npasswort\\npasswd\\npassphrase\\npasscode\\npwd\\n_pass\\n<pass\\npass=\\npass:\\npass\\"\\npass'\\n\\"auth\\"\\n_auth\\n_salt\\nrequirepass\\nmasterauth\\nsecret\\ntoken\\ncredential\\n_key\\n-key\\napikey\\napi.key\\nappkey\\naccesskey\\nauthkey\\naccountkey\\nprivatekey\\nencryptionkey\\nsigningkey\\nmasterkey\\nsharedkey\\nservicekey\\nsubscriptionkey\\nsessionkey\\nauthorization\\nidentified by\\ncurl \\nkind: secret\\nkind: \\"secret\\"\\nkind: 'secret'\\n\\"kind\\": \\"secret\\"\\n\\"kind\\":\\"secret\\"\\nprivate key\\n[bartizan: a store by its first bytes]\\ncopy \\nadd \\nsk_test_\\npk_test_\\nrk_test_\\ncorsmiddleware\\nflask_cors\\ncors_origin\\ncors_allow\\nallow_cors\\nallowed_cors\\n'cors'\\n\\"cors\\"\\n\`cors\`\\nenablecors\\nnestfactory.create\\n@fastify/cors\\nfastify-cors\\nhono/cors\\ncorsoptions\\ncorsconfig\\ncorsopts\\ncorssettings\\ncors_options\\ncors_config\\naccess-control-allow-origin\\nadd_header\\nmore_set_headers\\nproxy_pass\\nserver_name\\nlisten\\nservices:\\ncontent-security-policy\\ncontentsecuritypolicy\\ncontent_security_policy\\nx-frame-options\\nx-content-type-options\\nframedeny\\ncustomframeoptionsvalue\\ncontenttypenosniff\\ncontent_type_options\\nexpress()\\n'express')(\\n\\"express\\")(\\nexpress.static\\nhelmet\\nlusca\\nframeguard\\nres.render\\nresponse.render\\nres.sendfile\\nview engine\\ncreatesecureserver\\nhttps.createserver\\nfastapi(\\nstarlette(\\nflask(\\nimport secure\\nsecweb\\nfrom secure\\nrender_template\\nhtmlresponse\\njinja2templates\\nstaticfiles\\nsend_from_directory\\nhttpsredirectmiddleware\\nssl_keyfile\\nssl_context\\ntalisman\\nstrict-transport-security\\nreferrer-policy\\nx-xss-protection\\npermissions-policy\\nadd_middleware\\nafter_request\\nuses\\nimage\\ncontainer\\nfrom\\ndependencies\\ndependency-groups\\n==\\nlockfileversion\\nyarn lockfile\\n__metadata\\n\\"_meta\\"\\ncontent_hash\\ncontent-hash\\ncontenthash\\nlock-version\\n h1:\\nspecs:\\ngradle generated file\\nsdks:\\n:hex,\\na3t\\nakia\\nagpa\\naida\\naroa\\naipa\\nanpa\\nanva\\nasia\\nsecretaccesskey\\nsecret_accesskey\\nsecretaccess_key\\nsecret_access_key\\nprivate_key_id\\nx-oauth-basic\\n_authtoken=\\nnpm_\\nhttp://\\nhttps://\\nftp://\\nftps://\\nxoxb-\\nxoxp-\\nxapp-\\nxoxa-\\nxoxo-\\nxoxr-\\nhooks.slack.com/services/\\nsg.\\nshppa_\\nshpca_\\nshpat_\\nshpss_\\nsk_live_\\nrk_live_\\nghp_\\ngho_\\nghu_\\nghs_\\nghr_\\ngithub_pat_\\nglpat-\\nglc_\\nglsa_\\nt3blbkfj\\nsk-ant-api0\\ngsk_\\nhf_\\nlin_api_\\nntn_\\nops_ey\\nmongodb://\\nmongodb+srv://\\nmysql://\\nmysqlx://\\npostgres://\\npostgresql://\\nhvs.\\nhvb.\\nhvr.\\nvcp_\\nvci_\\nvca_\\nvcr_\\nvck_\\ndapi\\ndckr_pat_\\nfigd_\\ncfk_\\ncfut_\\ncfat_\\ntskey-\\nabia\\nacca\\niqojb3jpz2lu\\nfwogzxivyxdz\\nfqogzxivyxdz\\nabsk\\nbedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t\\namzn.mws.\\namzn1.oa2-cs.v1.\\naiza\\naq.ab8rn6\\ngocspx-\\nya29.\\n1//0\\n+ast\\nacdb\\n+aba\\napim\\n+amc\\naiot\\n+asb\\n+aeh\\n+arm\\nazca\\nazeg\\nazfu\\nazse\\n+acr\\njqqj9\\nazdo\\nsig=\\n;sharedaccesskey=\\n.azconfig.io;id=\\nltai\\nakid\\naqvn\\nt1.\\ny0_\\nscw\\nexo\\ndop_v1_\\ndoo_v1_\\ndor_v1_\\ndo00\\nhrku-aa\\nvercel_blob_rw_\\nnfp_\\nv1.0-\\nfm2_\\nfm1a_\\nfm1r_\\nfo1_\\nrnd_\\ntk-us-\\nucat_\\n.atlasv1.\\npul-\\ndp.\\nst.\\nops_eyj\\na3-\\ntskey-auth-\\ndnkey-\\nsha256~\\ntoken-\\ninrlbxbvcmfslmlv\\neyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt\\nico-\\napi-\\nglrt-\\nglrt-t\\ngr1348941\\ngldt-\\nglptt-\\nglcbt-\\nglft-\\nglimt-\\nglagent-\\ngloas-\\nglsoat-\\nglffct-\\n_gitlab_session=\\natbb\\natctt3xffg\\npypi-\\nrubygems_\\ncio\\noy2\\nclojars_\\nakcp\\nakc\\ncmvmdgtuojaxo\\ncmvmd\\ndckr_oat_\\nswmtkn-1-\\nswmkey-1-\\ncsa_\\nddp_\\nddo_\\nddw_\\npackagist_uut_\\npackagist_out_\\npackagist_ack_\\npackagist_acs_\\nccipat_\\ncciprj_\\nbkua_\\nbkaa_\\nbkaj_\\nbkar_\\nbkct_\\nbkpt_\\nbkpat_\\nbkps_\\npat.\\nsat.\\nsqu_\\nsqp_\\nsqa_\\nsnyk_uat.\\nsnyk_sat.\\nsnyk_uat_\\nsnyk_sat_\\nsgp_\\nsgp_local_\\nslk_\\nmergify_application_key_\\npnu_\\npnb_\\nsdk-\\nmob-\\nconfigcat-sdk-1/\\ndvc_server_\\nhawk.\\nodt_\\naik_ci_\\naik_secret_\\naik_client_\\nendr+\\nweb_\\napp_\\nauto_\\nss_\\nvmw_\\npmak-\\npmat-\\nsk-\\nsk-ant-api\\nsk-ant-sid\\nsk-ant-oat\\nsk-ant-ort\\nsk-ant-admin\\napi_org_\\nxai-\\npplx-\\nr8_\\nnvapi-\\nsk-or-v1-\\ntgp_v1_\\nfw_\\ncsk-\\nsk-api-\\nsk_\\npcsk_\\nlsv2_pt_\\nlsv2_sk_\\nsk-lf-\\nwandb_v1_\\nrpa_\\nkey_\\napk_user_\\napk_\\ncog_\\nup_\\nvf.\\ntvly-dev-\\ntvly-prod-\\ntvly-\\nfc-\\nbsa\\npa-\\nflp_\\ncr-\\nsk_pr_\\nsk_prod_\\nrk_prod_\\nwhsec_\\naccess_token$production$\\nsq0atp-\\neaaa\\nsq0csp-\\naqe\\nsk_sbox_\\nrzp_live_\\nrzp_test_\\nflwseck-\\nflwseck_test-\\nflwseck_test\\nflwpubk_test-\\npdl_live_apikey_\\npdl_sdbx_apikey_\\naccess-sandbox-\\naccess-development-\\naccess-production-\\nshippo_live_\\nshippo_test_\\nezak\\neztk\\nlive_\\ntest_\\nlive_pub_\\ntest_pub_\\nduffel_test_\\nduffel_live_\\nmid-server-\\n$aact_prod_\\n$aact_hmlg_\\nak_live_\\napp_usr-\\nramp_sec_\\nmercury_production_\\npolar_oat_\\npolar_pat_\\npolar_at_\\nsk_live_a2v5xz\\nsk_test_a2v5xz\\npersona_production_\\napi_live.\\napi_live_us.\\napi_live_ca.\\nxoxs-\\nxoxe-\\nxoxc-\\nxoxe.xoxb-\\nxoxe.xoxp-\\nxoxd-\\nhooks.slack.com/\\n/api/webhooks/\\n:aa\\n/incomingwebhook/\\nhttps://chat.googleapis.com/v1/spaces/\\nhttps://hooks.zapier.com/hooks/catch/\\n.tines.\\nhttps://hook.eu1.make.com/\\nhttps://hook.eu2.make.com/\\nhttps://hook.us1.make.com/\\nhttps://hook.us2.make.com/\\nkey0\\nkey\\nos_v2_app_\\nos_v2_org_\\naaaa\\nsec-c-\\npub-c-\\nsub-c-\\nkey-\\npubkey-\\n-us\\nxkeysib-\\nxsmtpsib-\\nre_\\nmlsn.\\npk_\\nnyk_v0_\\nnyk_v1_\\ngcntfy-\\nglc_eyj\\neyjrijoi\\nnrak-\\nnral\\nnrii-\\nnriq-\\nnrjs-\\nsntryu_\\nsntrys_eyj\\nsntrya_\\nsntryi_\\ndt0\\nhcaik_\\nhcalk_\\nhcbik_\\nhcblk_\\nphx_\\nphs_\\nrootly_\\nna1.\\neu1.\\nwaka_\\npscale_tkn_\\npscale_oauth_\\npscale_pw_\\nsbp_\\nsb_secret_\\neyj\\nnapi_\\nnpg_\\nmdb_sa_sk_\\n4b1d\\nccdb1_\\nastracs:\\nessu_\\ncflt\\namqp://\\namqps://\\nredis://\\nrediss://\\nage-secret-key-1\\nsecret-live-\\nsecret-test-\\n.acc\\nunkey_\\nzpka_\\n0x4aaaaaaa\\n0x4aaaaaa\\ns-s4t2ud-\\ns-s4t2af-\\ndjango-insecure-\\n$6$\\n$5$\\n$6$rounds=\\npat-na1-\\npat-eu1-\\npat-na2-\\npat-ap1-\\ncfpat-\\nmc5\\nprd-\\ntfp_\\ngb_api_\\nrdme_\\nflb_live_\\nflb_test_\\nlin_oauth_\\nsecret_\\npat\\n.v1.\\natatt3xffgf0\\natatt3\\natta\\ncnvca\\np8e-\\nfio-u-\\nsl.\\naaaaaaaaaa\\n1000.\\ntkn.v1_\\naaaaaaaaaaaaaaaaaaaaa\\neaam\\neaac\\neaab\\neaacedeose0cba\\n%7c\\nigqv\\nigqw\\nigaa\\npina_\\nlip_\\nsk.eyj\\npk.eyj\\ntk.eyj\\n_mmk\\napify_api_\\naio_\\nbbff-\\nbbus-\\ntss_\\nvtwn_\\nsamsara_api_\\nshltm_\\nion_\\nsm_aat_\\nsm_pat_\\nsm_sat_\\ndb-\\nwrkaeu-eyj\\nwrkajp-eyj\\nwrkasg-eyj\\nwrkaau-eyj\\nwrkail-eyj\\nwrka-eyj\\n==:\\nscp-live-\\nscp-test-\\nthingsboard.cloud/api/v1/\\n.g.alchemy.com/v2/\\n.infura.io/v3/\\nsecret-access-key\\naws_secret\\naws-secret\\nawssecret\\naccount_key\\naccount-key\\nstorage_key\\nstorage-key\\nstoragekey\\nstorage_account_key\\nstorage-account-key\\nstorageaccountkey\\nstorage_access_key\\nstorage-access-key\\nstorageaccesskey\\nalibaba\\naliyun\\nalicloud\\nibm\\nbluemix\\nscaleway\\nazure_search\\nazure-search\\nazuresearch\\nsearch_admin\\nsearch-admin\\nsearchadmin\\nsearch_api\\nsearch-api\\nsearchapi\\nsearch_query\\nsearch-query\\nsearchquery\\nsearch_service\\nsearch-service\\nsearchservice\\nheroku\\nvercel\\nnetlify\\ncloudflare\\ncf_api\\ncf-api\\ncfapi\\ncf_token\\ncf-token\\ncftoken\\ncf_key\\ncf-key\\ncfkey\\nfastly\\nrailway_token\\nrailway-token\\nrailwaytoken\\nrailway_api_token\\nrailway-api-token\\nrailwayapitoken\\nrailway_api_key\\nrailway-api-key\\nrailwayapikey\\nhcloud\\nhetzner\\nlinode\\nvultr\\ncivo\\nvault\\nunseal\\nzerotier\\nmeraki\\nkubeadm\\nbootstrap_token\\nbootstrap-token\\nbootstraptoken\\nk3s_token\\nk3s-token\\nk3stoken\\nbitbucket\\n_authtoken\\njfrog\\nartifactory\\nbintray\\nxray\\ncloudsmith\\nbundle_enterprise__contribsys__com\\nbundle-enterprise--contribsys--com\\nbundleenterprisecontribsyscom\\nbundle_gems__contribsys__com\\nbundle-gems--contribsys--com\\nbundlegemscontribsyscom\\ncircleci\\ncircle_token\\ncircle-token\\ncircletoken\\ncircle_ci\\ncircle-ci\\ntravis\\ndroneci\\ndrone_token\\ndrone-token\\ndronetoken\\ndrone_ci\\ndrone-ci\\nbitrise\\njenkins\\ncodecov\\ncoveralls\\ncodeclimate\\ncc_test_reporter_id\\ncc-test-reporter-id\\ncctestreporterid\\ncodacy\\nsonar\\nsnyk\\nsemgrep\\nsourcegraph\\nlaunchdarkly\\nbrowserstack\\nsauce_access\\nsauce-access\\nsauceaccess\\nsauce_key\\nsauce-key\\nsaucekey\\nsaucelabs\\nsauce_api\\nsauce-api\\nsauceapi\\nmoonshot\\nkimi\\nstability\\ndreamstudio\\ncohere\\nco_api_key\\nco-api-key\\ncoapikey\\nmistral\\nassemblyai\\ndeepgram\\npinecone\\nwandb\\nweightsandbiases\\nollama\\nzai_\\nzai-\\nzaiapi\\nz_ai_api\\nz-ai-api\\nzhipu\\nglm_api\\nglm-api\\nglmapi\\nbigmodel\\nazure_openai\\nazure-openai\\nazureopenai\\nprivateai\\nprivate_ai\\nprivate-ai\\ngreptile\\nclarifai\\nscale_api\\nscale-api\\nscaleapi\\nscale_ai\\nscale-ai\\nscaleai\\npaypal\\ngocardless\\nplaid\\nplaid_client_id\\nplaid-client-id\\nplaidclientid\\nplaid_client\\nplaid-client\\nplaidclient\\nfinicity\\ntransferwise\\nwise_api\\nwise-api\\nwiseapi\\nwise_token\\nwise-token\\nwisetoken\\ndiscord\\ntelegram\\ntelegr_\\ntgram\\ntg_bot\\ntg-bot\\ntgbot\\nmattermost\\ntwilio\\nplivo\\nmessagebird\\nmessage_bird\\nmessage-bird\\nnexmo\\nvonage\\nsendbird\\npusher\\nably\\npushbullet\\nintercom\\nlarksuite\\nlark_\\nfeishu\\nwechat\\nweixin\\nwx_app\\nwx-app\\nwxapp\\nmailgun\\nmandrill\\npostmark\\nsparkpost\\nmailjet\\nmailerlite\\nelasticemail\\nelastic_email\\nelastic-email\\nelastic\\nconvertkit\\nloops_api\\nloops-api\\nloopsapi\\nloops_key\\nloops-key\\nloopskey\\ndatadog\\ndd_api\\ndd-api\\nddapi\\ndd_app\\ndd-app\\nddapp\\nnewrelic\\nnew_relic\\nnew-relic\\nsentry\\nsumo\\nsplunk\\nsignalfx\\nhoneycomb\\nopsgenie\\nrollbar\\nbugsnag\\nlogz\\nloggly\\nlogdna\\nmezmo\\nbetterstack\\nbetter_stack\\nbetter-stack\\nlogtail\\nbetteruptime\\namplitude\\nmixpanel\\nsegment\\nbeamer\\nuptimerobot\\nuptime_robot\\nuptime-robot\\nstatuspage\\nairbrake\\natlas_private\\natlas-private\\natlasprivate\\nmongodb_atlas\\nmongodb-atlas\\nmongodbatlas\\natlas_api\\natlas-api\\natlasapi\\nmongodb_private\\nmongodb-private\\nmongodbprivate\\nalgolia\\nmeili\\nconfluent\\nccloud\\ncpdev\\nkafka\\nsnowflake\\ninflux\\naiven\\nturso\\nlibsql\\nupstash\\nredis_cloud\\nredis-cloud\\nrediscloud\\nredislabs\\njwt_secret\\njwt-secret\\njwtsecret\\njwt_private\\njwt-private\\njwtprivate\\njwt_key\\njwt-key\\njwtkey\\njwt_signing\\njwt-signing\\njwtsigning\\nauth0\\nokta\\nssws\\njumpcloud\\nloginradius\\nrecaptcha\\npresharedkey\\ncleartextpassword\\nhubspot\\nhapikey\\nzendesk\\nfreshbooks\\nsecret_key\\nsecret-key\\nsecretkey\\ncontentful\\nstoryblok\\ndatocms\\ndato_\\nwebflow\\nsquarespace\\netsy\\njotform\\ndisqus\\ngumroad\\nlinear\\nairtable\\nasana\\natlassian\\nconfluence\\njira\\ntrello\\nfigma\\nadobe\\ndropbox\\nbox_\\nbox-\\nboxapp\\nboxsdk\\nboxapi\\nboxtoken\\nboxsecret\\nboxclient\\nboxaccess\\ntodoist\\nshortcut\\ncalendly\\nmonday\\nsmartsheet\\ndocusign\\nzoom_\\nzoom-\\nzoomclient\\nzoomapi\\nzoomsecret\\ntwitter\\ntw_access\\ntw-access\\ntwaccess\\nfacebook\\nfb_app\\nfb-app\\nfbapp\\nfb_secret\\nfb-secret\\nfbsecret\\nfb_client\\nfb-client\\nfbclient\\nmeta_app\\nmeta-app\\nmetaapp\\nlinkedin\\nlinked_in\\nlinked-in\\nreddit\\ntwitch\\ntiktok\\nspotify\\nflickr\\nunsplash\\nnytimes\\nnewyorktimes\\nnew_york_times\\nnew-york-times\\nmapbox\\nfoursquare\\nfsq\\ntomtom\\nhere_api\\nhere-api\\nhereapi\\nhere_key\\nhere-key\\nherekey\\nhere_maps\\nhere-maps\\nheremaps\\nopenweather\\nopen_weather\\nopen-weather\\npyowm\\nowm_\\nweatherstack\\nbitly\\nbit_ly\\nbit-ly\\nrapidapi\\nrapid_api\\nrapid-api\\nkagi\\nvirustotal\\nvt_api\\nvt-api\\nvtapi\\nshodan\\nadafruit\\ndata.gov\\ndata_gov\\ndata-gov\\ndatagov\\nnasa_api\\nnasa-api\\nnasaapi\\nlooker\\ncoinbase\\nbinance\\nkraken\\nkucoin\\nalchemy\\ninfura\\netherscan\\npolygonscan\\narbiscan\\nbasescan\\nsnowtrace\\nprivate_key\\nprivate-key\\neth_key\\neth-key\\nethkey\\nwallet_key\\nwallet-key\\nwalletkey\\ndeployer_key\\ndeployer-key\\ndeployerkey\\nmnemonic_key\\nmnemonic-key\\nmnemonickey\\nfinnhub\\npolygon_api\\npolygon-api\\npolygonapi\\npolygon_key\\npolygon-key\\npolygonkey\\npolygon_io\\npolygon-io\\npolygonio\\npolygon_token\\npolygon-token\\npolygontoken\\npolygon_secret\\npolygon-secret\\npolygonsecret\\npolygon_access\\npolygon-access\\npolygonaccess\\nalpaca\\napca_api\\napca-api\\napcaapi\\npolymarket\\npoly_private\\npoly-private\\npolyprivate\\nanypoint\\napifonica\\napilayer\\napimetrics\\napitemplate\\napollo\\nappointedd\\nappoptics\\nappsynergy\\natera\\naudd\\nautoklose\\nautopilot\\naviationstack\\naxonaut\\nayrshare\\nbannerbear\\nbaremetrics\\nbeebole\\nbesnappy\\nbesttime\\nbitbar\\nbitcoinaverage\\nblazemeter\\nrunscope\\nblitapp\\nblocknative\\nbombbomb\\nboostnote\\nbrandfetch\\nbrowshot\\nbscscan\\nbuddyns\\nbudibase\\nbugherd\\nbulbul\\nbuttercms\\ncalendarific\\ncalorieninja\\ncampayn\\ncapsulecrm\\ncarboninterface\\ncentralstationcrm\\nchartmogul\\nchatfuel\\nchecklyhq\\nclearbit\\ncliengo\\nclockify\\nclosecrm\\ncloudimage\\ncloudmersive\\ncloudplan\\ncloudsight\\ncloverly\\nclustdoc\\ncodemagic\\ncodequiry\\ncoinapi\\ncoinlayer\\ncoinlib\\ncollect2\\ncommercejs\\nconvertapi\\ncountrylayer\\ncraftmypdf\\ncrowdin\\ncryptocompare\\ncurrencyfreaks\\ncurrencylayer\\ncurrencyscoop\\ncurrents_api\\ncurrents-api\\ncurrentsapi\\ndareboost\\ndatabox\\ndeepai\\ndelighted\\ndetectlanguage\\ndiffbot\\ndiggernaut\\nditto\\ndocparser\\ndronahq\\ndynalist\\ndyspatch\\neagle_eye_networks\\neagle-eye-networks\\neagleeyenetworks\\necostruxure_it\\necostruxure-it\\necostruxureit\\nedenai\\nethplorer\\neventbrite\\neverhour\\nextractorapi\\nfastforex\\nfeedier\\nfetchrss\\nfile_io\\nfile-io\\nfileio\\nfinage\\nfinancial_modeling_prep\\nfinancial-modeling-prep\\nfinancialmodelingprep\\nfindl\\nfleetbase\\nflightapi\\nformcraft\\nfulcrum\\navaza\\ncanny\\ncourier\\nd7network\\ndandelion\\neraser\\nfixer\\nfloat\\naccuweather\\nadzuna\\nairship\\nairvisual\\niqair\\nalegra\\nalienvault\\notx_api\\notx-api\\notxapi\\nallsports\\nambee\\napi2cart\\napiflash\\napimatic\\nappcues\\nartsy\\naylien\\ncashboard\\ncheckvist\\ncicero\\nclicksend\\ncloze\\ncoda_io\\ncoda-io\\ncodaio\\ncoda_api\\ncoda-api\\ncodaapi\\ncoda_key\\ncoda-key\\ncodakey\\ncoda_token\\ncoda-token\\ncodatoken\\ncolumn_api\\ncolumn-api\\ncolumnapi\\ncolumn_key\\ncolumn-key\\ncolumnkey\\ncolumn_token\\ncolumn-token\\ncolumntoken\\ncolumn_secret\\ncolumn-secret\\ncolumnsecret\\ndaily_co\\ndaily-co\\ndailyco\\ndaily_api\\ndaily-api\\ndailyapi\\ndaily_key\\ndaily-key\\ndailykey\\ndaily_token\\ndaily-token\\ndailytoken\\ndaily_secret\\ndaily-secret\\ndailysecret\\ndaily_access\\ndaily-access\\ndailyaccess\\ndebounce_io\\ndebounce-io\\ndebounceio\\ndebounce_api\\ndebounce-api\\ndebounceapi\\ndebounce_key\\ndebounce-key\\ndebouncekey\\ndebounce_token\\ndebounce-token\\ndebouncetoken\\nduosecurity\\nduo_secret\\nduo-secret\\nduosecret\\nduo_skey\\nduo-skey\\nduoskey\\nduo_api\\nduo-api\\nduoapi\\nenigma\\nfxmarket\\ngeckoboard\\ngeoapify\\ngeocode\\ngeocodify\\ngetgeoapi\\ngetgist\\ngetresponse\\nglassnode\\ngoodday\\ngraphhopper\\ngroovehq\\ngtmetrix\\ngyazo\\nhappyscribe\\nhellosign\\nhelpscout\\nhiveage\\nholiday_api\\nholiday-api\\nholidayapi\\nhtml2pdf\\nhybiscus\\niconfinder\\nimagekit\\nimagga\\ninsightly\\ninstabot\\ninterseller\\nintrinio\\nip2location\\nipapi\\nipgeolocation\\nipify\\nipinfo\\nipinfodb\\nipquality\\nipstack\\njupiterone\\njuro\\nklipfolio\\nknapsackpro\\nkontent\\nlanguagelayer\\nleadfeeder\\nlemlist\\nlinkpreview\\nloadmill\\nlokalise\\nloyverse\\nlunchmoney\\nmadkudu\\nmailboxlayer\\nmailmodo\\nmarketstack\\nmavenlink\\nmediastack\\nmeistertask\\nmesibo\\nmetrilo\\nmindmeister\\nmixmax\\nmonkeylearn\\nmoonclerk\\nmoosend\\nmoralis\\nnasdaq\\nnewsapi\\nnewscatcher\\nnftport\\nnicereply\\nnozbe\\nnumverify\\noanda\\nomnisend\\nonfleet\\noopspam\\nopencagedata\\nopenuv\\noptimizely\\noverloop\\nowlbot\\npackagecloud\\npandadoc\\npandascore\\nparalleldots\\nparseur\\npartnerstack\\npastebin\\npaydirtapp\\npaymoapp\\npaymongo\\npdflayer\\npdfshift\\npeopledatalabs\\npepipost\\nnetcore_api\\nnetcore-api\\nnetcoreapi\\npipedrive\\npixabay\\nplanyo\\npodio\\npollsapi\\npositionstack\\npostageapp\\ngetemail\\nguardian\\nhelpcrunch\\nholistic\\nkylas\\nmagnetic\\nmailsac\\nmiro\\nnimble\\ngocanvas\\ninstamojo\\ninvoiceocean\\nkanbantool\\nliveagent\\nluno\\nmagicbell\\nmetabase\\nmite_api\\nmite-api\\nmiteapi\\nmite_key\\nmite-key\\nmitekey\\nmite_token\\nmite-token\\nmitetoken\\nmite_yo\\nmite-yo\\nmiteyo\\nmux_secret\\nmux-secret\\nmuxsecret\\nmux_token\\nmux-token\\nmuxtoken\\nnethunt\\nnetsuite\\nneutrino_api\\nneutrino-api\\nneutrinoapi\\nnightfall\\nnoticeable\\nnutritionix\\nonelogin\\nonepagecrm\\npowrbot\\nprodpad\\nproxycrawl\\nqase\\nqualaroo\\nqubole\\nrawg\\nreachmail\\nrebrandly\\nrequestfinance\\nritekit\\nrocketreach\\nroute4me\\nsalesblink\\nsalescookie\\nsalesflare\\nscrapeowl\\nscraperapi\\nscraperbox\\nscrapestack\\nscrapingant\\nscrapingbee\\nscreenshotapi\\nscreenshotlayer\\nscrutinizer\\nsecuritytrails\\nselectpdf\\nserphouse\\nserpstack\\nsherpadesk\\nshipday\\nshotstack\\nshutterstock\\nsignaturit\\nsignupgenius\\nsigopt\\nsimfin\\nsimplesat\\nsimvoly\\nskrapp\\nsnipcart\\nspeechtext\\nspoonacular\\nsportsmonk\\nsslmate\\nstatuscake\\nstatuspal\\nstitchdata\\nstockdata\\nstorecove\\nstormboard\\nstormglass\\nsupernotes\\nsurveybot\\nsurveysparrow\\nsurvicate\\nswiftype\\ntatum\\ntaxjar\\ntechnicalanalysisapi\\nthe_odds_api\\nthe-odds-api\\ntheoddsapi\\nticketmaster\\ntiingo\\ntimecamp\\ntmetric\\ntoggl\\ntradier\\ntravelpayouts\\ntwelvedata\\ntyntec\\nunplu\\nupcdatabase\\nuplead\\nupwave\\nurlscan\\nuserflow\\nuserstack\\nvatlayer\\nverimail\\nveriphone\\nvisual_crossing\\nvisual-crossing\\nvisualcrossing\\nvoodoosms\\nvpnapi\\nvyte\\nwalkscore\\nweatherbit\\nwebscraper\\nwebscraping\\nwhoxy\\nworksnaps\\nworkstack\\nworldcoinindex\\nworldweather\\nyouneedabudget\\nyousign\\nzenkit\\nzenrows\\nzenscrape\\nzerobounce\\nzipcodeapi\\nzipcodebase\\nzonka_feedback\\nzonka-feedback\\nzonkafeedback\\nzonka\\npipedream\\nrestpack\\nsemaphore\\ntefter\\nwistia\\nparsehub\\npinata\\nleankit\\nplanview\\npoloniex\\nportainer\\nprotocolsio\\nprotocols_io\\nprotocols-io\\nprotocols_secret\\nprotocols-secret\\nprotocolssecret\\nprotocols_access\\nprotocols-access\\nprotocolsaccess\\nprotocols_private\\nprotocols-private\\nprotocolsprivate\\nrecharge\\nrefiner\\nrepairshopr\\nrevampcrm\\nringcentral\\nrunrunit\\nsalesmate\\nsheety\\nsignalwire\\nsinch\\nsirv\\nsiteleaf\\nskybiometry\\nsmartystreets\\nsmarty_auth\\nsmarty-auth\\nsmartyauth\\nsmarty_token\\nsmarty-token\\nsmartytoken\\nsmooch\\nsolarwinds\\nstrava\\nsugester\\nsurveyanyplace\\nswell\\nteamgate\\nteletype\\ntestingbot\\ntextmagic\\nthinkific\\nthousandeyes\\ntokeet\\ntruenas\\nfreenas\\nuclassify\\nuploadcare\\nvbout\\nvouchery\\nwebex\\nwebsitepulse\\nzulip\\nazure\\nclient\\ntenant\\nmicrosoft\\narm_\\nsv=20\\nyandex\\nyc_\\ninfisical\\nngrok\\ncargo\\ncrates\\nld_sdk\\nldclient\\nld_api\\nfireworks\\ndeepseek\\ndashscope\\nqwen\\ncursor\\nupstage\\nbrave\\nvoyage\\ncoderabbit\\nrunway\\nretell\\nadyen\\ncheckout\\npaystack\\nlob_\\nlob.com\\nlob-\\nloblib\\nlobapi\\nlobtoken\\nlobkey\\nlobsecret\\nbot_token\\nbot.run(\\nclient.run(\\nclient.login(\\ntelnyx\\nmg_api\\nmg-api\\nmailchimp\\nlist-manage\\nmc_api\\n-us1\\n-us2\\nklaviyo\\npagerduty\\npager_duty\\npd_api\\npd_token\\nfullstory\\nfs_api\\nsupabase\\nclerk\\n[interface]\\n[peer]\\nwireguard\\nallowedips\\nsalesforce\\nsfdc\\nforce.com\\nsf_access\\n00d\\nfreemius\\nfs_dynamic_init\\nsanity\\nprismic\\nnotion\\nfb_access\\nfb_token\\ndatabento\\ntableau\\nethereum\\nhardhat\\nweb3\\nethers\\nsolidity\\n\\\\u002\\n\\\\u003\\n\\\\u004\\n\\\\u005\\n\\\\u006\\n\\\\u007\\n\\\\x2\\n\\\\x3\\n\\\\x4\\n\\\\x5\\n\\\\x6\\n\\\\x7\\n:\\\\/\\\\/","index":{"slots":[26670,26029,3437,18787,18563,4149,18568,9672,3125,4391,31797,9128,20744,15816,26225,26041,4584,8705,399,13420,24739,18536,17795,14575,4781,4255,13859,15830,20196,20207,16658,20067,17124,32257,29185,20093,20090,20066,20071,2101,32353,21810,18485,5234,20971,20769,32101,13669,16683,14693,16907,20075,20747,14987,20651,15819,14571,5707,5259,3243,18746,9380,3762,14490,2409,9921,27713,15897,4224,19839,16767,18815,4236,12259,32242,31788,24547,5091,7279,2159,111,15955,20673,6959,6957,15843,19952,19043,14579,32240,20451,16109,21480,25407,32193,12595,22819,26032,9337,26608,24998,24995,6721,15782,9414,32409,25106,5517,22115,7841,19922,5586,4297,14569,5733,17006,6195,1612,19816,13839,5239,18925,19444,13714,10290,9318,5094,13291,13283,19873,3725,25016,19442,19635,9633,14977,5637,26023,3430,32749,3053,32001,13569,8243,11702,8762,3706,1164,11898,26885,1652,1385,1264,1316,1615,1328,1488,1494,1641,31779,20459,6123,25007,16831,17231,20303,6800,25080,24624,3438,19694,16447,3135,1695,20095,12268,8735,8703,8895,8831,8799,21599,7568,12415,19519,11466,11681,8415,31792,20959,31929,2895,4171,17818,13082,20722,8915,8898,8914,3615,3391,3679,3455,4144,11871,7327,6527,3285,3265,21099,1097,3169,10778,23352,2667,22883,1466,27089,1338,1112,17165,25650,17903,11315,3202,11298,16685,11309,1327,11301,11314,1859,26791,26837,1875,11299,10801,1860,9469,28264,12929,11556,1590,21038,26143,19575,5903,32465,4592,11949,32343,6687,23086,13919,17471,6577,15935,14495,11701,20177,21901,4622,20110,1645,26017,4555,22238,5581,24662,11800,9327,7570,21273,7556,7555,7558,7561,7553,7571,6339,31977,20546,24774,17200,2855,3375,16178,19071,11376,1379,22948,11725,23979,4639,4607,4863,32437,32245,18783,2421,2401,11306,2403,2416,1678,19508,18111,17951,25983,7711,12671,6975,15039,14431,4461,13794,11697,22655,1771,4767,9599,4683,5215,16927,20991,14079,13355,16801,19821,18687,24617,13069,19231,22576,14033,6911,3691,23135,32363,11692,5951,12277,15615,22047,22734,22937,6253,2657,16429,12831,3661,12272,23827,4771,17921,1057,17923,1573,27167,2431,2847,16141,19876,22719,16895,26667,27275,20127,32277,21702,13604,15519,32013,1407,17397,13855,32225,1631,22298,2032,16703,15731,26657,15727,16081,9669,5936,11449,32466,3491,13421,5933,21579,14003,24933,25197,18623,13715,12278,25938,1389,18476,9517,9773,10861,26303,26239,25663,25919,4752,8991,13119,14385,22062,11327,11743,20767,32279,2591,19551,5930,16639,2596,2623,20159,3276,17946,1457,9850,26033,12598,14371,27147,17172,21645,1229,7661,4804,4772,1581,22061,1613,16941,3280,13429,18573,7263,13503,12383,5791,16436,15057,21139,21121,22625,24749,13997,19854,16910,23103,1069,1059,1058,16482,5859,7734,7735,7201,14399,9759,19822,16750,20846,13739,9727,6349,2133,24031,20927,15839,14305,14320,19903,4173,24139,30650,3597,14126,6834,19883,24191,24173,1779,21483,20907,5547,7339,1089,10037,16036,9293,13624,23609,1877,3359,3341,8228,9201,8625,8757,15733,5699,12582,21638,3295,3277,3284,7147,6571,3275,1855,10219,8300,21326,9679,23212,3382,22581,5164,26802,18475,11938,1567,1549,1556,11891,21611,10450,9409,18489,25153,32739,13731,26211,18540,32399,31849,13417,18486,4687,2356,14697,3574,12589,3199,3181,3188,1145,14386,15147,13554,3239,11673,24165,1699,13807,11565,21641,3560,9643,2457,16626,23598,4169,12333,26665,27617,27041,26889,12735,7565,7599,31785,5652,19553,16441,7651,4515,4204,9321,19177,19629,5168,13967,5775,9827,20652,7775,8162,7586,7247,18863,23852,9796,7359,7341,23022,22120,8277,11893,19733,23715,9993,24351,24333,24321,12533,4681,1611,11791,12613,18825,3245,9343,9325,5505,19083,17005,15856,17003,4583,4237,4225,5874,24562,23986,19630,21935,12974,12504,25711,16999,12674,2727,15610,7577,15588,27055,20515,19443,7809,19120,21156,25089,5357,2209,22036,32335,22128,32274,4191,7652,19504,1415,13481,6549,3588,11302,23756,12984,1334,22099,2673,17012,31852,1107,24223,24205,10996,24208,24203,20752,11905,20211,21936,4405,3120,25232,21587,5739,5771,6828,12779,15469,2252,18081,21113,16006,20021,7853,1330,1633,1676,10546,18604,7585,4578,2552,16159,19595,24684,24611,15503,20597,4505,4153,19751,15807,15853,21225,24545,23969,23587,3234,6239,6221,6209,6227,6211,1441,1072,11428,5252,11919,16884,3442,21971,26249,24367,24569,23993,6769,15796,18605,18603,32161,5549,1555,23713,15351,14775,26103,23999,20889,32153,13721,5089,4513,1257,9813,23199,23181,23169,15489,4134,7670,2023,12783,3561,14382,11841,11939,12392,13095,14839,9195,8619,23596,19435,18859,4075,3499,3429,14613,15339,14763,1121,3117,1539,13104,26127,16678,1829,16692,1551,16873,16880,18681,5697,21636,15724,22159,1737,1807,1842,2094,18723,2540,16921,2227,2098,14390,12346,3568,20528,13378,15859,14470,24168,3683,4249,2724,21736,2732,18541,6435,14657,18625,7852,20693,1602,11558,21648,12790,12979,7459,4273,3730,3242,25985,26116,16100,3673,3878,3884,14457,18594,16425,5513,6338,9447,9876,3585,1297,4910,4915,13497,21231,22293,14377,8716,2633,18703,15937,6309,3346,32047,13615,12457,14375,8176,7600,7698,14476,6533,6537,18470,22586,14809,22089,4846,4142,18483,6456,15412,3767,4949,8496,9814,9761,12455,25569,24993,12691,1442,18529,16501,1836,3123,3446,3363,3443,12794,4159,4141,4129,2027,1451,4139,12973,13771,13791,26595,26019,13091,13101,25648,26603,26027,13099,9625,25635,3263,5199,3233,4783,22015,13931,15979,6925,3439,7343,4390,15408,7475,21061,16648,22696,18744,25658,16995,8502,16518,8994,1255,1103,12677,14639,16972,16432,9735,9737,6628,16949,10928,10930,11657,3440,11758,1158,5548,11794,4521,11308,16182,4469,13366,13476,9295,18732,14477,4145,24161,24163,16793,16194,21942,15406,15790,14540,3111,5589,13626,23938,4132,1635,12431,5810,5193,1828,1837,15884,16688,14516,18742,24610,15151,16868,16876,7329,13353,3669,8684,12076,1262,19491,13618,13388,13802,23017,11310,13360,20641,20660,32559,14127,5935,22303,14008,8878,20137,22162,8838,14648,14508,16887,4609,25379,17459,18082,1767,20681,11572,19500,15721,19660,16108,3649,8692,14650,26258,16655,7617,22023,9455,9638,19757,14031,16481,3348,1141,12705,3115,3332,3428,13391,13548,22021,22713,22102,23846,21165,1802,1433,32228,15492,20967,18468,23724,21294,14860,22019,22028,23606,12899,18636,22580,18733,12707,1411,23023,23054,23348,11875,23714,16153,11886,11892,12419,12439,21639,16051,26798,26928,14689,20112,20646,23859,5397,14388,1483,9400,19073,20963,12927,12909,13347,18661,18598,8688,22573,14563,21970,5785,1431,9667,5158,12066,21299,26593,25653,21311,21293,26255,15464,1623,1729,20135,1447,25229,4281,11429,19109,6725,21612,1155,22607,23029,2232,17068,27308,12581,19942,18879,23474,25646,25727,6451,14578,3122,12447,6450,5291,8803,18149,23033,1090,1177,11765,15455,15438,15437,15436,2096,15444,15435,15443,16031,21960,15160,13567,13549,20909,13439,22129,22841,22169,31893,16543,6783,22017,27950,28165,23716,15939,6275,7137,16900,13621,31897,19502,13603,16009,2222,5173,5805,4353,8370,15753,29360,29458,29459,29460,29461,29462,29463,29180],"before":[512,32,32800,32768,32768,262144,32768,128,512,65536,-1,1048576,2097152,512,8192,65536,65536,524288,-1,557056,32,2,524288,33312,32768,-1,1048576,8,524288,524288,524288,2,-1,-1,-1,2,514,2,2,-1,-1,131072,32,524288,-1,16384,-1,-1,2,512,2,32,2097184,2097152,514,8832,512,34607104,262144,2114048,32768,64,-1,512,-1,262144,-1,8,2,-1,-1,-1,512,524800,524288,524288,32768,544,-1,-1,-1,8,524288,512,1049088,16384,262144,32768,512,524288,262144,4096,32,32768,262144,-1,262144,1052672,4096,1314816,-1,-1,-1,1048576,16384,1048576,32,256,4096,-1,32,524288,16384,32,1048576,1048576,-1,1048576,2,512,524288,64,32,1048576,16384,1048576,16384,524288,524290,-1,512,-1,32,2097152,-1,32768,16,8,32768,-1,-1,1048576,1048576,1048576,8,1,34,262144,16,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,1589280,589824,1310856,-1,16384,1048576,65536,-1,-1,-1,32770,-1,327680,4259840,65544,-1,786432,128,128,128,65664,128,256,-1,128,4104,4,524288,-1,573474,16384,524328,16,32768,524288,131072,-1,-1,-1,-1,4194304,4194304,4194304,4194338,-1,8,512,8,-1,-1,-1,-1,2,524288,512,2,8192,-1,8192,-1,16384,524288,-1,-1,-1,2,-1,2,-1,-1,-1,-1,-1,2,2,-1,-1,-1,-1,524288,-1,-1,2,-1,-1,-1,-1,-1,360452,-1,262144,4,1064960,-1,64,532480,-1,64,262144,1048576,2,65536,-1,-1,-1,1048608,-1,262144,2048,4,512,-1,-1,524288,-1,-1,-1,-1,-1,-1,4096,-1,2,524288,-1,2097152,-1,-1,2,2,-1,8192,1048576,524288,16,16,16,1048576,1048576,65536,-1,-1,4,-1,-1,65536,-1,524288,524288,16384,524288,524294,512,65536,65536,524288,-1,16,16,256,32768,6,16384,8388608,2,2097154,4194304,81920,-1,-1,32768,-1,65536,-1,16384,262144,-1,-1,524288,294914,524288,2048,65536,8,-1,-1,1048576,-1,-1,-1,64,-1,786432,-1,32768,524288,-1,524288,-1,262144,2097152,16,4,524288,512,65536,32,32,32,1048608,16,-1,262144,1048576,-1,65536,2,262144,4096,4194304,16384,2,32768,-1,32768,8704,1118208,2048,-1,524288,32,4,2048,65536,-1,-1,-1,-1,-1,33554432,32,262144,1097728,262144,262144,262144,262144,262144,262144,262144,-1,65536,1049088,-1,32,16386,1048576,2097152,32,524288,-1,-1,16384,1048576,16,524288,-1,8192,-1,16,32,-1,-1,-1,-1,294912,262144,16384,-1,-1,16384,32,16384,2,-1,-1,65536,-1,16,64,262144,-1,-1,2,2,16384,65536,32768,-1,65536,16384,32,32,32,32,-1,512,512,512,512,4096,-1,-1,-1,-2147483648,2,4,-1,1048576,4096,512,524288,524288,-1,-1,-1,-1,524288,32,16384,589824,2,2,-1,8405024,8405024,1310856,2,1048580,4096,4096,-1,32,20512,-1,262144,278530,8,8,8,8,262144,5242880,1048576,32768,-1,-1,-1,8,8,-1,8388624,65536,-1,32,4096,-1,-1,-1,524288,-1,36,-1,262144,262144,262144,-1,4,-1,1310720,1048576,-1,524320,524320,524288,512,32,32,32,1048580,-1,-1,32,-1,8,-1,-1,-1,16,32768,524288,32,262144,262152,32768,524288,-1,-1,1048576,-1,65536,8194,32,-1,16384,4096,-1,-1,-1,-1,128,-1,512,32,262144,-1,-1,-1,512,512,16384,32,512,786432,32,524288,16,-1,32,1048576,1048576,1064960,32,1048576,4,2,2,-1,65536,524288,262144,-1,-1,32,-1,-1,-1,512,16384,8192,262144,512,32,16896,1048576,1048576,-1,32,32768,4096,32768,2,-1,-1,16384,32,32,-1,524288,-1,2,32,32768,32768,-1,4096,128,4096,32,524288,32,32768,32,512,512,524288,-1,-1,32,1048576,524288,32768,16384,1048578,-1,-1,16384,-1,-1,32768,64,-1,1048584,512,2097152,524288,4096,1024,1024,-1,1024,1024,2097152,32768,524288,1024,2,32,32,256,16,262144,-1,4,1048576,32,-1,262176,1024,512,-1,-1,-1,-1,-1,1048576,512,2,-1,4,-2130706432,32768,32768,1056768,262144,16384,82448,2129920,32768,67108864,-1,1048576,1048576,1048576,2,-1,-1,-1,-1,-1,1572864,1572864,16384,262144,512,524288,512,-1,16384,32,32,32,-1,1048576,32,32,32,262144,8192,-1,32,32,65536,32768,768,1048576,1048576,512,512,2048,4194304,-1,-1,-1,264,2,24578,1048576,-1,-1,544,-1,-1,514,32768,524288,1048576,1048576,-1,32,32,512,512,33280,16384,40960,40960,65536,65568,-1,32768,16384,514,4096,2,-1,65536,65536,32,1048576,2,1048576,2,-1,-1,-1,-1,1048576,32,2,-1,1048576,512,4,524288,512,32768,4,2,32768,524288,2097152,-1,4,-1,32,512,512,32,32768,2,32,16392,32768,8,8,2,32768,32,262144,262144,8192,262144,-1,16384,16384,32,2,32,16,512,16,16,32768,16384,-1,-1,32,32,262144,32,1048576,1048576,32,1048576,-1,1048576,524320,524320,512,512,16384,16384,16384,512,-1,-1,8,2,2,32768,-1,-1,32,-1,4096,8,2,524288,524290,-1,2,1048576,1049088,2,-1,512,65536,-1,-1,32,-1,512,8,32768,32768,32768,16,16,32768,32768,2097152,2097152,4096,4096,512,512,4096,4096,4096,512,2,4096,16384,16,16896,-1,16,32768,2097152,-1,32,-1,32768,16416,1048576,32,2,32768,1048576,128,4096,-1,-1,-1,8192,1048576,32,512,512,512,-1,-1,16384,512,-1,-1,-1,2,-1,32,4096,16384,2,32768,4096,2,-1,-1,524288,1048576,512,524288,32,32,32,16384,16384,-1,-1,32768,16384,65536,512,32768,16384,16,32,524288,1048576,65536,65536,32,-1,-1,16,512,2,-1,-1,2,32,65536,-1,-1,8192,4096,-1,512,2,16384,-1,32,512,2097664,32,32,1048576,8192,-1,1048576,1048576,32,128,32768,32768,-1,32768,32768,-1,-1,262144,524288,32,-1,32768,32,32,-1,524288,512,1048576,262658,512,16384,524288,524288,-1,512,512,32,16384,524288,524288,1048576,32768,262144,262144,524288,262144,524288,524288,2,1048576,16384,32,8224,-1,1048576,1572864,-1,2097152,-1,-1,65536,262144,32,-1,32,2,2097152,-1,-1,-1,4096,-1,256,262144,262144,-1,262144,4,33554432,-1,-1,32768,32,-1,-1,524288,512,32,16384,32768,32768,32768,32768,524288,2,-1,524288,32,512,262144,4128,16384,524288,4096,524288,262144,1048576,1048576,262144,262144,1048576,32768,4096,262144,-1,32,32,16384,32768,1048576,-1,-1,32768,-1,-1,32,32,-1,8,32768,2,524288,-1,-1,16384,-1,-1,-1,-1,524288,524288,-1,-1,262144,-1,8,4096,4096,4096,4096,32768,4096,4096,4096,4,262144,4096,-1,-1,524288,-1,8192,2,16,262144,-1,-1,524288,-1,-1,32768,64,524288,524288,-1,32,524288,-1,524288,16384,2,4096,262144,262144,1048576,524288,-1,-1,-1,-1,-1,-1,-1,67108864],"behind":[8192,8192,-1,262144,262144,1048576,-1,-1,1048576,32,1048576,-1,-1,-1,4096,524288,-1,524288,128,512,-1,3,8192,-1,65536,2105602,1048576,32,-1,262144,2,32768,-1,1572864,524288,-1,-1,-1,-1,1048576,4096,32,1048576,32,32,4096,33554432,33554432,32,33554432,32,32,32,32,32,-1,32,-1,32,32,2,1,4096,1,16384,1048576,262144,1,-1,-1,-1,-1,32,37376,512,4096,32768,36864,262144,262144,262144,-1,8,8,-1,32768,1048576,32768,-1,1048576,32768,32768,32,65536,8192,1048576,32,294912,-1,294912,262144,32768,8192,262144,-1,65536,32,32,2,262272,32,32,4096,16384,8,8,1048576,32,-1,262144,32,-1,32,32,1048576,512,262144,32,294912,1392640,1048576,524288,32,-1,128,512,16384,262144,512,32,32,524288,524288,256,32,-1,-1,32,-1,16777216,-1,2,2,-1,2,2,2,514,2,524296,32,32,-1,-1,32768,32768,557056,884798,66048,10,-1,-1,-1,-1,-1,512,-1,-1,-1,-1,-1,65536,1048578,-1,-1,-1,81920,-1,66048,-1,-1,32768,524288,32768,32768,34,16384,16384,16384,-1,-1,-1,-1,512,98304,-1,-1,1048576,1114112,32,4098,-1,262144,16,-1,8192,16384,16384,2,262144,-1,33554432,65536,1048580,-1,2,-1,72,1048576,256,8192,32770,-1,-1,32,262144,1024,32768,-1,2,512,-1,16384,-1,-1,-1,-1,-2147483648,65536,2,-2147483648,-1,65536,-1,-1,262144,-1,-1,524288,16384,-1,-1,-1,-1,2097152,32,-1,-1,8,4194304,24576,1048576,1048576,1048576,4,1048576,8192,524416,32768,1048576,1048576,-1,128,512,32,-1,-1,-1,-1,-1,-1,131072,32,-1,-1,-1,1048576,1048576,-1,2,262146,-2147483648,1048576,1572866,-1,16384,-1,-1,2621440,-1,-1,2,-1,-1,-1,8192,32768,524288,16384,-1,-1,-1,-1,-1,-1,-1,8224,1048576,-1,-1,8192,-1,-1,512,8192,-1,8192,65536,-2147483616,64,-1,524288,-1,-1,-1,8192,-1,-1,-1,-1,-1,262144,32,1048576,1048576,-1,524288,-1,1052672,1048576,2,-1,32,-1,1048576,-1,-1,-1,4,32,8192,-1,4096,4096,524288,524288,1048576,2,-1,262144,-1,-1,-1,-1,32768,524298,-1,-1,-2147483648,8192,-1,-1,32,-1,33554432,1048576,-1,16384,196608,512,-1,-1,-1,-1,-1,-1,32,-1,-1,-1,-1,-1,16384,-1,-1,-1,-1,-2147483648,-1,524288,-1,-1,-1,-1,-1,1048576,32768,65536,32768,-1,32800,8,2,2,-1,-1,512,-1,-1,-1,-1,-1,-1,2,-1,-1,2,-1,1048576,-1,-1,16384,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,2,-1,-1,-1,-1,-1,-1,32,32,32,-1,-1,-1,524288,-1,-1,-1,2,2,524288,-1,2,-1,1052672,8,2,32,524288,524288,524288,32,32,32,544,-1,16384,-1,-1,-1,-1,262144,524290,32770,8192,2097152,2097152,32,-1,32800,33554432,4096,1048578,1048578,32768,32,32,32,1048578,32,32768,32,16,1048576,32768,4096,-1,32768,544,32,1048576,1048576,32768,-2146426880,32,32768,520,-1,33554432,32768,32768,32768,32,2048,-1,-1,544,16384,262144,1064960,-1,2,1048576,1048576,32,-1,-1,-1,32,262144,-1,262144,32,540672,512,32768,32,32,-1,2,16,262146,2,-2147475454,512,512,65536,2,8194,16,-1,512,20480,638976,2,4096,512,1048576,524288,2,512,2048,2048,32768,4128,-1,32768,32768,1048576,524288,512,-1,4,4,2,32,4096,512,-1,256,16384,2,2,65536,16384,4096,-1,524288,1048576,1048576,1049090,32,32,524288,512,2,-1,32,-1,2,65536,32,32,32,1048576,-1,34816,-1,8192,32,2,524288,-1,-1,16384,-1,2048,1048576,512,1048576,32,16384,32,8192,512,4,2,512,65538,4,512,32768,528384,32,32,2080,2,-1,32,32768,4096,2,32768,-1,589824,589824,524288,262144,32,-1,-1,-1,8,524288,1048576,2,65536,-1,32,-1,-1,524288,32768,266240,-1,32768,524288,262144,1048576,16384,2,2,4096,-1,32,-1,-1,-1,512,8,-1,1048576,-1,-1,16384,-1,532482,1048576,8,8,8,32768,1572874,524298,65536,32,4096,65536,66048,-2147474944,512,2048,512,-1,65536,8192,262144,32768,32768,-1,32768,2,32,65536,2,-1,1048576,32,32,8192,-1,-1,-1,-1,65536,65536,-1,524288,2,2,65536,1065472,262144,-1,32768,2048,16384,1048584,67584,32768,544,32768,1048576,32,32,4096,32,32,32,32,34603008,4,32,32,-1,65538,2,262144,512,33591296,262144,32,4096,16384,1048576,-1,-1,-1,32768,65536,2,16384,524288,16384,-1,32,-1,1048576,-1,32,32,32,65536,32768,1048576,32,32768,2,16384,512,32,4,524288,-1,-1,8,-1,32,512,33554944,4096,32,1048576,-1,2097152,-1,524288,33554432,64,512,65536,262144,2,524288,32768,-1,128,32768,32,32768,262144,-1,2,65536,32,262144,262144,-1,32768,1048576,2097152,65536,16,524288,-1,-1,32768,32,262144,262144,32,-1,32,128,1048576,2,-1,32,32,16,32,32,-1,32,16384,-1,-1,512,262144,65536,16842752,65536,32,262144,32,512,256,512,32,32,32,1049090,1049090,65536,32,32,32,16384,32,1572864,32768,32768,32768,1572866,512,32,32,32,1572864,8,1049088,2097152,65540,532482,524290,32,32,2,4,8,33554432,512,1048576,524288,32768,131072,-1,32768,32768,32,-1,512,2,1048576,262144,-1,32768,512,32,16384,4,2,512,32768,65536,262144,1048576,32,512,32,4096,512,32,16,32,512,-1,32768,32,-1,65536,2,-1,32,32,16,512,32,32,4194304,32,32768,32768,32768,1048576,-1,16384,512,32768,32,32800,8,32,2,-1,512,4096,65536,4096,16384,512,2,32,-1,32768,32,32768,8,4,512,65536,40960,-1,-1,-1,1572864,1581056,1048576,1048576,512,2,-1,32768,262144,16,262144,32,32768,-1,16384,-1,32,32,2,-1,1114112,2,32,2,2375680,1048576,32,65536,512,65536,4096,262144,32,4096,1048576,32,2,2,2,2,262144,524294,512,1048576,-1,2,524288,16,524288,128,512,4198400,1048576,2097152,16,32,32,2,32768,4096,2,262144,262144,16,2,32,32768,524288,-1,2,2,36864,32,32,512,786432,8,-1,2,1048576,1048576,4,2,512,-1,512,32768,524288,524288,8,-1,512,262144,65536,32,2097152,-1,512,256,-1,512,1048576,2097152,1048576,1048576,1048576,2048,-1,512,-1,32,2,2,32,1048576,16384,32,2,2,2097152,8,-1,524288,512,16384,1048576,-1,65536,16,-1,512,32768,128,2,32,-1,32768,16384,2,512,32,1048576,-1,8,-1,512,512,32768,32,32,1048576,-1,-1,2,2,2,2,-1,32768,-1,1048576,1048578,2,4,1048576,32,512,32,-1,8,-1,524288,16384,512,-1,32768,1048576,-1,-1,1048576,524288,16,65536,-1,-1,-1,-1,-1,-1,32768],"entries":[0,1,2,445,3,4,5,6,7,1689,8,10,9,11,50,193,712,12,13,14,15,16,18,22,23,24,17,19,20,21,25,991,26,27,665,28,29,30,1163,1539,31,32,109,156,864,867,33,34,1179,35,36,39,37,38,40,41,42,43,472,44,45,46,555,47,48,49,51,52,53,54,558,55,56,57,58,59,449,769,948,60,61,62,187,650,63,1079,64,647,65,1452,66,71,72,1095,1386,1518,67,68,1085,1387,1706,69,945,70,757,1309,73,74,75,76,77,78,79,80,81,790,792,900,901,1605,1606,82,83,84,85,224,412,413,442,86,421,512,87,839,88,148,89,385,387,90,91,92,93,804,807,94,95,96,97,98,99,100,515,101,102,104,103,105,106,107,108,110,111,112,113,114,670,671,115,1114,116,153,155,117,470,1113,118,119,120,121,122,123,124,125,126,127,128,129,130,1194,1367,1431,1709,131,132,133,134,135,136,137,685,1213,138,139,140,141,142,161,143,144,145,146,147,149,150,1557,151,987,1188,1613,152,154,157,158,159,160,162,163,165,166,167,168,169,170,171,172,173,174,549,175,176,177,178,179,180,181,803,182,183,184,185,1592,186,188,353,752,1105,1601,189,190,648,860,191,642,755,1031,1075,1307,1450,192,831,194,195,197,196,198,1393,199,200,202,203,204,480,481,482,483,484,485,201,976,978,1245,205,486,1142,206,207,418,208,240,1109,209,304,354,210,392,615,211,212,474,213,214,215,216,533,217,218,219,323,220,221,346,222,223,397,398,399,400,401,411,225,226,617,759,795,812,857,905,1008,1028,1060,1090,1187,1271,1304,1420,1447,1467,227,228,309,516,1202,229,230,231,234,232,233,821,235,236,237,238,239,241,242,352,446,447,243,1046,244,343,245,246,247,248,678,249,250,764,251,252,253,254,255,256,257,258,259,260,261,262,263,264,270,265,266,267,318,1119,1250,268,1581,269,271,272,273,282,274,275,276,277,278,279,280,281,283,284,285,286,287,288,289,290,291,292,408,417,293,294,295,296,577,297,298,299,368,300,301,302,303,305,306,307,308,310,328,906,311,1622,312,313,314,315,316,317,1347,319,320,321,322,324,325,326,327,1332,329,330,331,332,333,586,334,335,336,337,338,339,340,341,342,344,345,347,348,349,350,351,355,356,357,359,358,360,361,362,363,364,365,366,367,369,370,371,372,373,374,375,529,531,376,611,377,378,379,380,381,382,383,384,386,528,530,388,389,390,391,957,393,394,493,494,495,496,395,396,402,403,404,405,406,407,409,410,414,415,546,1317,416,419,560,420,422,423,424,425,426,427,428,429,430,1400,431,432,1156,1158,1165,1474,433,434,435,436,437,453,438,439,501,593,596,440,441,443,444,448,450,451,975,452,454,458,478,479,580,455,456,457,459,460,461,462,463,464,465,466,467,468,469,471,473,475,476,477,544,487,491,950,488,489,490,633,492,773,964,497,498,499,500,502,503,504,505,506,507,1697,508,509,510,511,513,514,517,518,519,770,1389,520,521,522,523,524,525,526,527,532,534,1286,1292,1295,1298,535,536,537,1580,538,539,582,540,541,542,543,545,547,548,550,551,552,553,554,556,557,827,1443,559,561,562,563,564,1167,565,566,567,569,568,570,571,572,573,574,575,576,578,579,581,583,584,585,587,588,589,590,591,592,594,595,597,598,599,600,601,602,603,604,605,606,607,608,609,610,612,613,614,616,618,619,620,621,622,623,624,625,626,627,628,629,630,631,632,634,635,1069,636,649,861,637,638,639,640,645,933,951,1080,641,646,934,952,1081,643,756,1032,1076,1308,1451,644,1348,651,1446,652,653,717,914,924,925,1166,1169,1406,654,655,656,687,688,690,691,693,694,1673,657,658,659,787,788,789,1649,660,663,669,661,664,1374,1482,662,666,667,668,672,673,837,674,675,676,679,677,680,681,682,683,684,686,689,1342,692,767,695,696,697,698,699,700,1242,701,702,1577,703,898,704,705,706,707,708,709,710,711,713,714,794,715,716,718,721,719,722,720,723,724,726,727,725,732,815,1453,728,735,729,736,730,1670,731,733,734,737,738,1574,739,740,1524,741,742,743,744,745,746,747,748,749,750,1161,751,753,754,758,760,761,762,1388,763,765,766,768,771,835,772,774,775,833,776,777,778,779,780,781,782,783,784,785,786,791,798,793,796,797,799,800,1070,1072,1073,801,1155,1544,1677,802,1439,805,808,806,809,810,811,813,814,1030,816,1454,817,818,819,1674,820,822,823,824,1635,825,826,828,829,830,832,834,836,838,840,1507,841,842,843,844,845,846,847,848,1112,1378,849,850,851,852,1302,1305,1311,853,854,855,856,858,859,1404,862,863,865,868,866,869,870,871,872,873,874,875,1444,876,877,878,879,880,881,882,883,884,885,887,1361,1411,1428,1503,1506,1553,886,888,889,890,891,892,893,894,896,895,897,1521,899,1604,902,908,903,904,909,910,907,1189,911,912,1381,913,968,915,916,1582,917,918,919,920,1668,921,922,1669,923,926,927,930,936,928,931,937,929,938,932,935,939,940,941,942,943,944,946,947,949,1504,953,954,1227,1703,955,956,958,959,1025,1479,960,1252,961,962,963,965,966,967,969,970,971,1323,972,973,979,980,1024,1191,1376,1493,974,977,1661,981,982,983,1377,984,985,1483,986,1333,1343,1344,1505,988,1339,989,990,992,993,994,1015,995,996,997,998,999,1002,1005,1721,1722,1000,1003,1006,1001,1004,1007,1009,1061,1010,1062,1011,1012,1013,1014,1016,1017,1018,1019,1020,1021,1022,1023,1026,1027,1029,1033,1034,1035,1036,1037,1042,1564,1038,1039,1040,1041,1043,1350,1044,1045,1047,1048,1049,1050,1051,1052,1053,1054,1261,1270,1055,1056,1058,1059,1057,1063,1064,1174,1176,1065,1651,1066,1514,1067,1068,1693,1071,1091,1092,1096,1097,1098,1099,1100,1101,1102,1103,1104,1106,1107,1074,1077,1078,1082,1083,1084,1086,1087,1088,1486,1538,1089,1093,1274,1094,1275,1108,1110,1540,1111,1115,1116,1117,1249,1326,1357,1118,1175,1498,1120,1121,1122,1123,1124,1125,1126,1127,1128,1129,1130,1131,1132,1133,1541,1134,1135,1338,1136,1137,1138,1139,1140,1141,1143,1144,1145,1146,1147,1148,1149,1150,1151,1152,1153,1154,1157,1159,1160,1162,1164,1637,1168,1170,1171,1172,1445,1173,1177,1178,1180,1181,1182,1183,1184,1185,1186,1190,1192,1193,1195,1196,1197,1198,1199,1200,1201,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1214,1215,1216,1596,1217,1597,1218,1219,1220,1221,1222,1223,1224,1225,1226,1228,1229,1230,1231,1232,1233,1234,1235,1236,1237,1238,1239,1617,1240,1241,1243,1244,1385,1246,1247,1248,1251,1253,1254,1255,1256,1257,1258,1259,1262,1268,1260,1263,1269,1264,1265,1266,1267,1272,1273,1278,1279,1281,1282,1276,1277,1280,1283,1284,1285,1287,1293,1296,1299,1288,1289,1290,1291,1294,1297,1300,1301,1310,1303,1312,1306,1471,1313,1315,1316,1321,1322,1314,1320,1318,1319,1324,1325,1327,1328,1329,1469,1330,1331,1334,1335,1336,1337,1340,1341,1345,1416,1417,1501,1346,1349,1351,1352,1353,1354,1355,1356,1358,1359,1360,1362,1363,1364,1365,1366,1368,1369,1370,1371,1372,1373,1375,1379,1380,1382,1383,1384,1390,1391,1392,1394,1395,1396,1397,1398,1399,1401,1402,1403,1405,1407,1408,1409,1410,1412,1413,1414,1415,1418,1419,1584,1421,1422,1423,1424,1425,1426,1427,1429,1430,1432,1433,1434,1435,1436,1603,1437,1438,1440,1441,1442,1448,1449,1455,1487,1456,1457,1458,1459,1462,1460,1461,1463,1464,1465,1466,1468,1470,1472,1473,1475,1476,1477,1478,1480,1481,1484,1485,1488,1489,1490,1491,1492,1494,1495,1496,1660,1497,1499,1500,1502,1556,1586,1508,1509,1510,1511,1512,1513,1515,1516,1517,1519,1520,1522,1523,1525,1526,1527,1528,1529,1631,1530,1531,1532,1533,1534,1535,1536,1537,1542,1543,1545,1632,1546,1547,1548,1549,1550,1551,1552,1554,1555,1558,1559,1560,1561,1562,1563,1565,1566,1727,1567,1568,1569,1570,1662,1571,1572,1573,1575,1576,1578,1579,1583,1585,1587,1588,1589,1590,1591,1593,1594,1595,1600,1598,1599,1602,1607,1608,1609,1610,1611,1612,1614,1634,1615,1616,1618,1619,1620,1621,1623,1624,1625,1626,1627,1628,1629,1630,1633,1636,1638,1639,1640,1641,1642,1643,1644,1645,1646,1647,1648,1650,1652,1653,1654,1655,1656,1657,1658,1659,1663,1664,1665,1666,1667,1671,1672,1675,1676,1678,1679,1680,1681,1682,1683,1684,1685,1686,1687,1688,1690,1691,1692,1694,1695,1696,1698,1699,1700,1701,1702,1704,1705,1707,1708,1710,1711,1713,1712,1714,1715,1716,1717,1718,1719,1720,1723,1724,1725,1726,1728,1729,1730,1731,1732,1733,1734,1735,1736,1737,1738,1739,1740,1741,1742],"first":[0,0,1,2,4,5,6,7,8,10,12,13,17,18,19,20,26,27,28,29,30,32,33,35,36,40,41,46,47,49,52,54,55,56,57,59,60,61,63,64,65,66,67,68,69,71,72,73,74,75,79,80,81,84,86,88,90,96,97,101,103,106,107,108,109,112,114,121,122,123,124,129,132,134,136,139,140,141,142,145,146,147,148,149,150,151,153,154,156,157,158,159,160,161,162,163,164,165,168,170,173,176,177,178,179,180,181,182,186,187,188,193,194,195,196,197,198,199,202,203,204,205,206,208,209,210,211,212,213,214,216,220,221,222,223,224,225,226,227,228,230,231,232,233,234,235,236,237,239,240,241,242,243,244,245,247,248,249,250,252,253,258,262,269,271,272,274,275,277,288,292,295,296,298,301,304,307,310,311,312,313,315,316,317,319,320,322,323,330,331,348,349,353,354,355,357,358,360,361,362,363,364,365,366,370,372,374,375,376,377,379,380,382,383,384,386,387,388,389,390,391,392,393,394,395,397,398,399,403,405,406,407,408,410,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,430,431,432,433,435,436,437,439,440,441,442,443,444,445,446,447,450,452,453,454,455,456,457,459,461,462,463,464,465,466,468,469,470,471,472,474,475,476,477,478,479,480,481,483,484,485,486,487,488,489,490,491,492,494,495,496,499,500,501,502,503,507,509,512,514,515,516,517,518,519,520,521,522,525,526,527,528,530,531,536,537,538,539,540,541,542,543,544,545,546,547,550,551,553,554,555,556,557,560,561,562,564,565,570,573,574,576,577,581,582,583,585,586,587,589,590,595,596,597,598,599,601,603,604,605,606,607,608,609,610,611,612,613,615,618,619,620,622,625,626,627,629,630,632,633,634,636,637,638,639,640,642,643,644,647,648,649,650,651,652,653,654,655,656,661,662,663,665,666,668,669,670,671,672,673,674,675,676,677,678,679,680,681,684,685,686,688,690,691,692,694,695,696,697,698,699,700,701,702,703,704,705,706,707,708,709,710,711,712,713,714,715,716,717,718,719,720,721,722,723,724,725,726,727,728,729,730,731,732,733,734,735,736,737,738,739,740,746,747,749,750,752,755,756,757,758,763,768,774,776,778,779,787,788,789,797,804,807,811,812,813,814,815,816,818,819,820,822,824,825,826,827,828,831,833,834,835,836,837,838,840,841,843,845,846,847,848,849,852,853,854,856,857,858,860,862,864,867,871,873,875,877,880,881,883,886,887,888,889,890,891,892,893,894,895,897,898,903,905,906,907,908,909,911,912,913,915,916,919,920,921,922,923,925,926,928,929,936,940,942,944,946,947,948,949,951,953,954,955,957,958,959,960,962,963,964,965,966,967,968,969,970,971,973,974,975,976,977,978,979,980,983,984,985,986,990,991,992,993,994,995,997,998,999,1001,1003,1004,1005,1006,1007,1008,1010,1011,1012,1013,1014,1015,1016,1017,1018,1019,1027,1028,1029,1030,1031,1032,1033,1034,1036,1037,1039,1041,1043,1047,1049,1050,1052,1054,1055,1057,1058,1059,1060,1062,1063,1065,1066,1067,1070,1073,1075,1076,1077,1078,1079,1080,1081,1082,1083,1084,1085,1087,1088,1091,1092,1093,1094,1097,1099,1100,1101,1102,1103,1104,1105,1106,1107,1109,1110,1117,1118,1120,1121,1122,1124,1125,1127,1132,1134,1135,1138,1140,1141,1142,1143,1144,1149,1152,1153,1154,1155,1157,1159,1162,1163,1164,1165,1166,1167,1168,1169,1170,1171,1172,1173,1174,1175,1176,1177,1178,1181,1182,1183,1184,1185,1187,1188,1189,1190,1191,1192,1193,1194,1195,1196,1199,1200,1203,1204,1205,1208,1210,1212,1213,1215,1229,1230,1231,1232,1233,1234,1235,1236,1237,1240,1241,1243,1245,1246,1248,1249,1250,1251,1255,1258,1259,1260,1261,1262,1263,1264,1265,1266,1267,1268,1269,1270,1271,1273,1274,1276,1277,1278,1279,1280,1281,1282,1283,1284,1285,1286,1287,1288,1289,1290,1291,1292,1293,1294,1295,1296,1297,1298,1300,1301,1302,1303,1305,1306,1307,1308,1309,1310,1311,1312,1313,1314,1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1330,1331,1332,1333,1334,1335,1336,1337,1339,1341,1342,1343,1344,1345,1346,1347,1348,1349,1350,1351,1352,1353,1354,1355,1356,1357,1358,1359,1360,1361,1363,1364,1365,1366,1368,1369,1370,1371,1372,1373,1374,1375,1376,1377,1378,1381,1384,1385,1386,1387,1388,1394,1395,1397,1398,1399,1400,1404,1405,1406,1407,1408,1410,1411,1413,1415,1417,1422,1424,1425,1426,1427,1428,1429,1430,1432,1433,1434,1435,1436,1437,1438,1439,1440,1444,1445,1446,1447,1448,1449,1450,1451,1452,1453,1454,1455,1456,1457,1458,1459,1460,1461,1462,1463,1464,1465,1466,1467,1468,1469,1470,1471,1472,1473,1474,1475,1476,1477,1478,1479,1480,1481,1482,1483,1484,1485,1486,1487,1488,1489,1490,1491,1493,1494,1496,1498,1499,1500,1501,1502,1503,1504,1505,1506,1507,1508,1509,1511,1512,1513,1514,1515,1516,1517,1518,1520,1521,1522,1523,1525,1529,1530,1531,1532,1533,1534,1535,1536,1537,1538,1539,1540,1541,1542,1543,1544,1545,1546,1547,1552,1553,1554,1555,1558,1559,1560,1561,1562,1563,1564,1565,1566,1567,1568,1569,1570,1571,1572,1573,1574,1577,1578,1579,1580,1581,1582,1583,1585,1586,1587,1589,1590,1591,1592,1593,1594,1595,1596,1597,1598,1599,1600,1601,1602,1603,1604,1607,1608,1609,1610,1612,1613,1614,1615,1617,1619,1620,1621,1622,1623,1624,1625,1626,1627,1628,1630,1631,1632,1633,1634,1635,1636,1637,1638,1639,1641,1642,1643,1644,1645,1646,1647,1648,1649,1650,1651,1652,1653,1654,1655,1656,1657,1658,1659,1660,1661,1662,1663,1664,1665,1666,1667,1668,1669,1670,1671,1672,1673,1674,1675,1676,1677,1678,1679,1680,1681,1682,1683,1684,1685,1686,1687,1688,1689,1690,1691,1692,1693,1694,1695,1697,1698,1699,1700,1701,1702,1703,1704,1705,1706,1708,1709,1710,1711,1712,1713,1715,1716,1717,1718,1719,1720,1721,1722,1723,1724,1725,1726,1727,1728,1729,1735,1736,1737,1738,1739,1740,1741,1742],"starts":[0,16,33,56,74,97,121,139,147,161,176,187,199,206,217,232,247,255,272,289,294,305,314,322,334,347,359,366,379,388,397,408,420,442,471,494,505,521,530,539,546,557,566,570,576,582,588,594,600,606,613,619,625,637,648,655,661,672,677,682,689,697,704,714,722,733,744,758,769,779,789,800,816,827,841,855,861,874,889,904,921,937,949,988,994,999,1008,1017,1026,1041,1052,1064,1075,1086,1099,1106,1113,1120,1131,1150,1164,1177,1187,1199,1210,1219,1232,1245,1257,1285,1296,1313,1324,1336,1343,1353,1377,1399,1423,1439,1462,1472,1496,1515,1536,1546,1558,1570,1585,1592,1598,1609,1620,1636,1649,1661,1680,1699,1708,1719,1726,1740,1747,1759,1775,1788,1804,1816,1836,1860,1872,1884,1893,1919,1935,1952,1971,1986,2000,2005,2011,2021,2026,2039,2057,2060,2076,2090,2101,2109,2122,2135,2147,2160,2165,2172,2194,2200,2206,2210,2215,2220,2225,2230,2235,2240,2245,2250,2266,2283,2300,2318,2333,2347,2359,2364,2372,2381,2388,2396,2402,2408,2414,2420,2426,2432,2458,2462,2469,2476,2483,2490,2499,2508,2513,2518,2523,2528,2533,2545,2552,2557,2563,2572,2584,2589,2593,2602,2607,2614,2625,2640,2649,2659,2671,2685,2690,2695,2700,2705,2710,2715,2720,2725,2730,2740,2746,2751,2757,2763,2770,2775,2780,2793,2806,2819,2824,2869,2879,2896,2901,2911,2919,2925,2930,2935,2940,2945,2950,2955,2960,2965,2970,2975,2980,2985,2990,2995,3000,3006,3011,3016,3034,3051,3056,3061,3066,3070,3074,3078,3082,3090,3098,3106,3111,3119,3135,3140,3146,3151,3157,3163,3168,3173,3180,3186,3196,3201,3205,3209,3217,3221,3233,3240,3248,3255,3272,3342,3347,3352,3358,3365,3375,3381,3388,3395,3401,3408,3417,3424,3432,3440,3457,3462,3473,3479,3489,3493,3497,3506,3511,3515,3529,3535,3545,3555,3565,3570,3575,3580,3585,3600,3615,3630,3645,3653,3661,3667,3673,3679,3685,3691,3697,3704,3710,3715,3720,3725,3730,3735,3745,3755,3765,3775,3780,3791,3796,3821,3826,3831,3836,3841,3858,3870,3876,3881,3889,3901,3913,3919,3924,3929,3935,3939,3944,3950,3956,3960,3971,3982,3993,4004,4017,4026,4031,4037,4041,4048,4058,4066,4070,4075,4083,4087,4093,4102,4111,4118,4128,4133,4138,4148,4153,4158,4162,4166,4176,4187,4193,4197,4201,4205,4210,4214,4221,4230,4239,4246,4271,4279,4284,4292,4296,4305,4315,4325,4334,4348,4361,4375,4392,4409,4425,4445,4464,4477,4490,4495,4500,4506,4512,4522,4532,4545,4558,4570,4582,4594,4603,4612,4622,4642,4653,4664,4674,4689,4704,4724,4734,4747,4760,4766,4772,4778,4789,4800,4806,4823,4838,4842,4860,4899,4937,4945,4972,4999,5026,5053,5058,5062,5073,5084,5089,5096,5103,5110,5115,5123,5127,5136,5146,5150,5156,5160,5168,5176,5184,5192,5201,5207,5212,5218,5224,5230,5238,5249,5257,5265,5269,5276,5283,5290,5297,5302,5307,5315,5320,5325,5331,5343,5357,5368,5373,5384,5388,5394,5399,5410,5415,5422,5431,5437,5442,5450,5459,5468,5478,5495,5508,5521,5526,5533,5539,5550,5560,5570,5580,5597,5601,5605,5616,5625,5634,5643,5652,5659,5663,5668,5673,5681,5687,5697,5707,5718,5726,5730,5735,5748,5755,5760,5766,5771,5778,5782,5793,5799,5807,5829,5834,5839,5844,5859,5863,5868,5873,5878,5884,5889,5896,5903,5910,5915,5926,5931,5937,5943,5948,5954,5967,5974,5979,5987,5995,6003,6007,6018,6029,6040,6051,6062,6071,6075,6085,6095,6121,6140,6155,6173,6184,6195,6205,6217,6229,6241,6253,6264,6284,6304,6322,6341,6360,6377,6385,6392,6401,6405,6413,6422,6435,6448,6460,6473,6486,6498,6509,6520,6530,6543,6556,6568,6583,6598,6612,6619,6626,6634,6645,6652,6659,6665,6674,6683,6691,6698,6705,6711,6718,6732,6746,6759,6777,6795,6811,6827,6843,6857,6864,6872,6879,6885,6890,6896,6903,6912,6919,6927,6943,6959,6974,6984,6994,7003,7013,7024,7030,7042,7050,7055,7066,7101,7136,7166,7195,7224,7248,7257,7270,7283,7295,7305,7315,7322,7330,7342,7354,7365,7374,7383,7391,7399,7407,7417,7429,7449,7469,7486,7493,7499,7504,7512,7524,7537,7550,7563,7576,7588,7598,7608,7617,7627,7637,7647,7656,7665,7670,7680,7692,7699,7710,7721,7730,7738,7749,7758,7767,7773,7790,7797,7802,7807,7814,7823,7832,7838,7846,7854,7861,7870,7883,7896,7908,7918,7929,7940,7949,7958,7968,7978,7987,7996,8005,8013,8020,8031,8037,8053,8069,8083,8096,8109,8121,8130,8143,8152,8161,8169,8180,8191,8201,8209,8218,8226,8232,8239,8246,8252,8263,8270,8276,8288,8301,8314,8320,8327,8336,8343,8348,8359,8368,8378,8384,8391,8398,8405,8412,8419,8425,8433,8442,8451,8461,8469,8480,8493,8507,8521,8529,8540,8550,8560,8569,8579,8589,8598,8606,8613,8620,8626,8633,8640,8646,8655,8665,8675,8682,8687,8694,8703,8713,8722,8730,8738,8743,8750,8757,8763,8775,8788,8801,8809,8822,8832,8841,8849,8856,8868,8881,8894,8905,8914,8928,8942,8955,8969,8983,8996,9006,9016,9025,9041,9057,9072,9080,9086,9096,9103,9109,9115,9125,9132,9138,9144,9151,9159,9171,9183,9194,9204,9215,9226,9236,9248,9260,9271,9279,9287,9294,9306,9318,9329,9335,9340,9345,9355,9367,9377,9390,9408,9416,9424,9432,9443,9454,9465,9475,9486,9496,9504,9510,9518,9530,9535,9543,9550,9558,9565,9574,9580,9590,9601,9606,9613,9619,9625,9633,9638,9643,9650,9657,9664,9673,9683,9693,9703,9711,9720,9729,9736,9747,9756,9762,9768,9779,9787,9798,9806,9816,9826,9835,9844,9851,9858,9864,9874,9884,9893,9903,9913,9922,9931,9940,9948,9957,9967,9977,9984,9991,9998,10006,10013,10022,10030,10043,10058,10073,10080,10091,10095,10102,10111,10120,10128,10137,10146,10154,10164,10174,10183,10195,10208,10221,10227,10232,10245,10251,10258,10265,10274,10284,10294,10299,10310,10317,10324,10330,10337,10346,10355,10364,10373,10381,10390,10399,10407,10414,10423,10431,10438,10445,10453,10460,10470,10482,10491,10500,10510,10522,10534,10542,10550,10557,10568,10579,10589,10602,10615,10627,10640,10653,10665,10673,10685,10697,10708,10720,10732,10743,10754,10765,10775,10789,10803,10816,10831,10846,10860,10875,10890,10904,10911,10920,10929,10937,10948,10961,10974,10986,10995,11005,11014,11025,11037,11044,11055,11065,11076,11082,11087,11097,11107,11121,11129,11138,11149,11161,11169,11178,11187,11194,11209,11220,11229,11237,11249,11258,11268,11279,11288,11296,11304,11313,11321,11328,11338,11351,11364,11372,11383,11399,11417,11428,11437,11447,11456,11464,11473,11482,11493,11506,11516,11527,11536,11545,11555,11565,11573,11583,11591,11600,11611,11622,11635,11646,11654,11668,11683,11697,11711,11724,11737,11749,11759,11767,11774,11784,11799,11807,11818,11824,11834,11842,11851,11860,11879,11898,11915,11930,11945,11959,11966,11976,11987,11996,12009,12019,12027,12036,12044,12052,12059,12066,12090,12114,12136,12142,12152,12162,12172,12180,12186,12192,12200,12210,12220,12227,12233,12239,12251,12258,12266,12276,12282,12289,12300,12308,12316,12323,12333,12339,12348,12357,12366,12374,12380,12387,12397,12407,12414,12424,12430,12438,12446,12453,12462,12471,12479,12488,12497,12505,12516,12527,12537,12548,12559,12569,12580,12591,12601,12614,12627,12639,12653,12667,12680,12689,12698,12706,12716,12726,12735,12745,12755,12764,12776,12788,12799,12812,12825,12837,12850,12863,12875,12887,12899,12910,12923,12936,12948,12961,12974,12986,13001,13016,13030,13042,13053,13064,13074,13083,13092,13100,13108,13116,13123,13130,13139,13150,13159,13167,13177,13187,13195,13207,13217,13225,13237,13246,13255,13261,13273,13283,13293,13301,13313,13325,13336,13345,13354,13365,13374,13381,13391,13400,13412,13421,13433,13439,13453,13459,13466,13475,13485,13493,13504,13509,13519,13531,13539,13553,13564,13572,13584,13593,13602,13611,13622,13630,13643,13652,13664,13674,13685,13697,13704,13712,13724,13731,13743,13753,13761,13769,13776,13784,13796,13804,13814,13820,13830,13836,13845,13853,13861,13874,13881,13892,13901,13908,13921,13930,13941,13954,13962,13975,13984,13995,14004,14013,14022,14031,14046,14055,14067,14079,14090,14100,14108,14115,14121,14130,14144,14155,14164,14173,14184,14193,14199,14208,14216,14221,14228,14237,14247,14260,14271,14281,14286,14296,14305,14314,14323,14331,14340,14349,14357,14368,14379,14389,14397,14405,14412,14423,14434,14444,14454,14464,14473,14481,14490,14503,14516,14528,14538,14549,14561,14570,14581,14589,14597,14608,14613,14622,14629,14634,14644,14654,14669,14677,14689,14698,14709,14721,14732,14742,14753,14764,14776,14788,14800,14814,14830,14842,14857,14867,14877,14887,14898,14906,14916,14929,14940,14953,14960,14967,14977,14985,14992,15001,15012,15024,15035,15043,15054,15064,15075,15085,15095,15106,15117,15128,15138,15152,15162,15171,15177,15184,15205,15218,15231,15242,15255,15262,15271,15279,15285,15293,15307,15318,15325,15331,15343,15350,15357,15365,15374,15384,15393,15402,15412,15428,15444,15459,15469,15476,15481,15491,15502,15513,15525,15531,15541,15551,15566,15579,15594,15602,15609,15617,15627,15638,15649,15661,15676,15691,15705,15711,15721,15730,15740,15747,15754,15763,15770,15778,15787,15796,15806,15818,15831,15844,15861,15878,15894,15911,15928,15944,15962,15980,15997,16006,16014,16026,16036,16048,16057,16067,16074,16085,16091,16096,16105,16117,16131,16143,16155,16166,16179,16192,16204,16211,16222,16229,16238,16253,16259,16268,16277,16288,16298,16308,16321,16328,16336,16344,16354,16365,16371,16380,16386,16399,16405,16411,16418,16425,16435,16440,16446,16453,16457,16467,16473,16479,16486,16493,16502,16509,16519,16528,16538,16543,16550,16558,16564,16571,16582,16589,16596,16602,16611,16620,16625,16633,16638,16645,16652,16661,16668,16678,16688,16697,16709,16723,16730,16737,16744,16754,16766,16773,16778,16783,16791,16801,16812,16819,16828,16838,16845,16854,16860,16872,16879,16889,16900,16911,16916,16926,16936,16940,16949,16965,16972,16980,16987,16997,17006,17016,17024,17033,17041,17046,17053,17062,17068,17074,17080,17086,17092,17098,17102,17106,17110,17114,17118,17122,17128],"offsets":[5,10,15,5,10,7,14,4,8,4,4,5,3,7,11,1,1,1,1,1,2,0,1,1,1,5,3,7,1,2,2,5,13,6,1,7,12,3,3,3,4,2,0,0,0,2,2,2,2,0,0,0,3,5,1,0,6,0,0,1,3,1,4,2,5,5,8,5,4,4,5,10,5,5,7,0,2,2,2,0,0,2,0,1,1,0,0,0,6,4,4,4,4,6,0,0,0,7,3,6,5,3,3,2,3,9,4,3,18,1,7,3,6,0,3,15,18,15,0,0,0,4,15,7,1,2,2,1,1,1,5,2,7,7,6,5,3,0,2,3,1,1,1,5,2,3,4,3,15,2,2,4,4,12,0,15,1,4,1,0,2,1,1,9,0,2,7,0,0,7,7,7,3,1,3,2,2,0,0,0,0,0,0,0,0,0,0,10,6,11,12,6,0,0,1,3,4,2,0,0,0,0,0,0,0,9,0,3,3,3,3,1,1,1,1,1,1,1,4,0,1,2,5,1,1,0,3,1,3,6,5,3,4,3,8,0,0,0,1,1,1,1,1,0,2,2,1,0,0,0,0,1,6,7,7,1,18,0,2,0,3,4,0,0,0,1,0,1,0,0,0,0,0,0,1,1,0,0,0,0,1,0,1,0,1,0,0,0,0,0,3,3,3,0,2,11,1,0,1,2,0,1,1,1,2,5,1,0,0,3,0,4,0,4,3,5,29,0,1,0,0,4,0,0,0,0,0,0,3,0,2,0,1,6,0,2,0,0,5,1,0,2,2,2,4,1,1,1,1,1,9,9,11,9,4,4,0,0,1,0,0,0,0,0,1,0,1,1,1,2,2,2,2,1,1,1,5,1,1,1,0,12,1,1,1,2,1,2,2,1,1,2,0,1,1,0,0,1,1,1,1,1,5,0,2,0,1,5,3,0,0,1,0,2,2,4,1,5,1,1,2,1,1,0,0,1,1,1,0,0,0,1,0,1,1,1,0,16,1,1,1,0,0,1,1,5,5,5,5,10,6,12,5,10,9,4,1,1,2,2,4,4,1,1,0,8,5,0,2,2,6,5,5,3,1,11,6,1,6,6,0,0,0,0,0,0,9,10,0,14,27,10,2,17,17,17,17,1,0,2,2,0,2,3,3,1,1,0,0,0,0,0,0,2,2,4,3,1,2,1,2,2,2,4,4,4,4,0,3,3,3,3,1,1,4,0,1,2,8,10,6,1,0,0,2,1,6,1,3,5,2,0,2,0,3,4,13,7,1,0,3,0,0,0,6,6,4,0,0,0,5,5,5,5,0,0,1,1,0,2,6,1,7,4,0,0,6,3,1,2,1,3,0,0,2,4,0,1,1,1,10,0,1,1,1,2,1,0,0,0,1,3,1,2,0,1,2,7,3,1,1,1,0,0,0,0,0,0,0,0,0,1,1,21,8,3,12,1,1,0,6,6,6,6,5,14,14,12,13,13,11,4,2,5,0,4,5,0,0,0,4,4,5,4,4,3,5,5,5,4,10,9,3,1,3,3,0,0,0,0,0,0,1,1,0,0,5,4,4,5,4,4,10,4,4,0,2,1,0,0,0,3,0,2,0,7,7,7,0,0,0,4,0,0,3,4,0,2,17,17,24,11,11,18,2,6,2,2,6,6,1,0,5,0,0,5,5,0,2,4,0,5,0,0,0,3,2,1,2,4,9,3,5,1,1,4,4,3,1,5,1,1,0,0,2,7,0,5,5,3,4,5,3,1,0,9,2,0,0,0,0,0,0,1,0,0,2,0,0,0,2,7,2,2,4,5,0,0,5,0,0,0,0,2,4,4,4,4,4,4,3,7,4,2,3,4,4,3,1,0,4,0,1,1,1,5,1,1,8,5,5,2,0,3,1,1,3,3,3,2,3,0,2,0,0,0,3,3,5,4,3,5,6,5,5,0,5,5,3,1,4,4,3,4,0,0,0,0,0,0,1,2,2,0,1,2,5,4,1,2,0,1,3,1,2,7,5,8,2,5,5,2,1,0,0,6,0,4,4,5,8,7,5,3,3,5,3,4,5,3,3,0,0,3,3,0,0,3,3,0,1,2,1,5,8,7,6,1,1,0,1,1,1,2,2,1,1,1,0,2,1,1,1,7,2,7,7,1,2,4,7,5,5,4,7,6,3,2,2,1,1,1,2,0,1,0,0,0,3,0,1,2,1,4,1,1,2,3,2,0,0,2,2,1,4,5,3,0,4,2,1,3,1,1,0,1,1,1,2,0,0,0,0,0,0,0,0,0,4,3,3,3,3,3,1,0,2,1,3,0,1,2,2,2,3,5,0,1,4,2,3,3,3,2,4,3,5,4,3,3,1,1,0,2,3,3,4,4,4,1,1,0,0,0,2,1,5,3,5,4,4,3,3,0,0,2,0,0,1,2,5,2,4,4,1,6,6,2,2,1,5,5,0,7,7,6,7,7,7,3,7,2,2,6,6,5,2,2,2,2,2,2,2,2,2,7,2,2,3,2,2,0,5,3,3,2,2,1,4,1,1,0,2,2,7,2,1,3,1,0,0,0,0,7,3,5,0,3,6,1,4,3,3,2,1,3,3,2,2,0,1,0,5,9,9,3,7,10,14,7,3,4,3,4,4,5,2,3,3,2,1,1,6,2,0,5,0,5,6,1,6,6,2,0,6,6,5,8,7,7,2,4,3,1,9,2,1,1,2,4,0,0,5,5,10,6,6,6,3,2,5,3,7,0,0,3,4,4,2,2,17,17,16,2,0,0,5,0,1,2,2,0,0,1,0,2,2,1,4,1,0,1,5,2,2,2,1,0,3,1,1,2,2,0,0,3,0,3,1,2,2,1,2,2,2,3,3,2,2,2,1,6,2,2,5,5,4,4,2,2,4,2,2,4,4,3,3,3,4,4,4,3,3,3,2,3,3,2,3,3,4,6,6,1,8,6,6,7,7,6,6,6,1,0,1,0,0,3,3,2,1,0,0,3,0,2,4,0,5,5,3,2,0,4,3,4,5,1,2,5,3,0,5,4,4,5,0,0,3,2,6,4,7,5,1,1,0,1,0,4,1,3,0,0,0,6,0,3,2,1,3,3,2,1,3,2,4,5,1,0,0,0,3,3,2,2,1,6,0,2,3,2,2,1,6,1,1,0,0,1,4,4,2,4,5,1,9,3,4,7,4,8,4,1,1,1,0,0,2,2,7,0,0,5,2,3,0,0,9,5,4,0,4,0,0,1,4,0,2,0,5,2,0,0,0,2,3,4,4,2,3,3,2,4,4,2,4,4,3,1,0,0,1,0,0,3,3,8,2,7,3,4,8,1,7,0,3,3,0,0,0,1,3,6,6,4,2,3,0,7,4,6,1,7,1,1,1,7,11,6,7,6,3,5,7,4,5,0,2,4,1,1,0,2,1,3,4,5,7,2,6,4,4,3,5,4,4,1,3,3,1,1,2,1,11,3,4,3,2,3,4,4,0,1,6,1,0,1,0,0,2,2,3,5,0,2,4,5,5,4,0,0,0,3,0,0,0,2,3,3,3,3,9,1,2,0,0,0,0,0,3,3,3,2,0,2,4,0,0,4,2,2,2,5,2,3,9,9,7,7,3,9,9,8,9,12,11,5,0,7,2,2,1,4,3,4,1,1,5,1,4,5,5,5,4,4,5,3,3,3,0,3,1,2,3,6,2,4,7,2,1,0,0,4,0,0,2,7,0,0,1,2,5,1,1,0,0,2,0,0,0,3,0,0,0,5,3,0,1,1,1,0,5,3,2,0,4,0,1,1,1,1,2,1,1,1,1,5,8,10,3,0,0,3,3,0,1,0,3,6,5,0,0,0,0,1,2,0,0,4,4,6,1,1,1,0,4,2,0,4,1,0,0,4,4,5,3,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,1]}}`);
var SLOTS = 1 << 15;
var recent = [];
var MOST_RECENT = 4;
function plainIndexFor(literals, joined) {
  if (joined === known.literals && known.index) return known.index;
  const before = recent.find((one) => one.literals === joined);
  if (before) return before.index;
  const index = plainIndexOf(literals);
  recent.unshift({ literals: joined, index });
  recent.splice(MOST_RECENT);
  return index;
}
function indexOf(literals, joined) {
  const plain = plainIndexFor(literals, joined);
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
    text: new Uint8Array(import_chunk_YXPOKRHL.Buffer.from(joined, "latin1")),
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
  const text = import_chunk_YXPOKRHL.Buffer.from(literals.join("\n"), "latin1");
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
  const module2 = new WebAssembly.Module(import_chunk_YXPOKRHL.Buffer.from(SEARCH_MODULE, "base64"));
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
  #seen;
  /** Literals of less than three characters, in every spelling. */
  #short;
  #search;
  #beforeFast;
  /** @throws {RangeError} when a literal is empty or not printable ASCII */
  constructor(literals, options = {}) {
    const { means, always, seen = [], fastAfter = FAST_AFTER } = options;
    const given = [...literals];
    const isKnown = known.index !== void 0 && given.join("\n") === known.literals;
    this.literals = isKnown ? given : checked(given);
    this.#means = means;
    this.#always = always;
    this.#seen = seen;
    this.#index = indexOf(this.literals, isKnown ? known.literals : this.literals.join("\n"));
    this.#short = this.literals.filter((literal) => literal.length < 3).map((literal) => ({ literal, spellings: spellingsOf(literal).map((one) => import_chunk_YXPOKRHL.Buffer.from(one)) }));
    this.#search = (...place) => search(this.#index, ...place);
    this.#beforeFast = fastAfter;
  }
  /** Whether a word, lower-cased, is one of the literals. */
  has(word) {
    this.#known ??= new Set(this.literals);
    return this.#known.has(word);
  }
  /**
   * The literals (lower-cased) that occur in the bytes, and mean something there, and the words of what is seen in them.
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
    for (const { word, isIn } of this.#seen) if (isIn(bytes, from, to)) words.add(word);
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
  return import_chunk_YXPOKRHL.Buffer.isBuffer(bytes) ? bytes : import_chunk_YXPOKRHL.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
    for (const keyword of literalsOf(reader)) {
      if (!reader.stands) always.add(keyword);
      else asked2.set(keyword, [...asked2.get(keyword) ?? [], reader]);
    }
  }
  return new Prefilter(/* @__PURE__ */ new Set([...always, ...asked2.keys()]), {
    always,
    seen: [...new Set(readers6.flatMap(({ seen = [] }) => seen))],
    means: (literal, around, at) => asked2.get(literal)?.some((reader) => reader.stands?.(literal, around, at)) ?? false
  });
}
var lowered = /* @__PURE__ */ new WeakMap();
function keywordsOf(reader) {
  const { seen = [] } = reader;
  return seen.length === 0 ? literalsOf(reader) : [...literalsOf(reader), ...seen.map(({ word }) => word)];
}
function literalsOf({ keywords }) {
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
function byPath(work) {
  let last2;
  return (path) => {
    if (last2?.path !== path) last2 = { path, result: work(path) };
    return last2.result;
  };
}
var VENDORED = pathPattern(
  "node_modules/ bower_components/ vendor third site-packages/ pods/ carthage/ .yarn/ venv/",
  /(^|\/)(node_modules|bower_components|vendor|vendored|_vendor|third[_-]?party|site-packages|Pods|Carthage|\.yarn|\.venv|venv)\//i
);
var TEST = pathPattern(
  "test spec e2e mock fixture cypress playwright snap stories it. phpunit",
  /(^|\/)([\w.]{0,64}Tests|tests?|[\w.-]{1,64}[_-]tests|(e2e|integration|unit|acceptance|functional|smoke)[_-]?test|testing|__tests__|__mocks__|specs?|e2e|(te[sx]t-)?fixtures?|testdata|test-data|test_data|cypress|playwright|\.?snapshots?|__snapshots__|mocks?|src\/[a-z]\w{0,30}Tests?|src\/testFixtures)\/|(^|\/)(test_[^/]*|conftest)\.py$|[._-](test|tests|spec|e2e|stories|snap)\.[^/]+$|_test\.(go|py|rb|exs)$|(Test|Tests|Spec|IT)\.(java|kt|cs|php|scala)$|(^|\/)phpunit\.xml(\.dist)?$/
);
var EXAMPLE = pathPattern(
  "example sample demo playground sandbox tutorial _src starter boilerplate benchmark template dist",
  /(^|\/)\.?(examples?|samples?|demos?|playgrounds?|sandbox|tutorials?|templates?\/examples?|docs?_src|starters?|boilerplates?|benchmarks?)\/|[._-](example|sample|dist)$|(?<!\.(conf|nginx|vhost))[._-]template$|[._-](example|sample|template)\.[^/.]+$/i
);
var DOCS = pathPattern(
  "doc website/ wiki/ man/ .md markdown .rst .txt .tex .pod readme change history license notice authors",
  /(^|\/)((api[_-])?docs?|documentation|website|wiki|man)\/|\.(md|mdx|markdown|rst|adoc|asciidoc|txt|tex|pod)$|(^|\/)(README|CHANGELOG|CHANGES|HISTORY|LICENSE|NOTICE|AUTHORS)[^/]*$/i
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
  const role = roleByPath(path);
  if (role === "vendored" || role === "minified") return role;
  if (looksMinified(path, text)) return "minified";
  return role === "source" && isMarkedGenerated(text.slice(0, 1e3)) ? "generated" : role;
}
var roleByPath = byPath((path) => {
  if (VENDORED.test(path)) return "vendored";
  if (/[.-]min\.(js|css|mjs|cjs)$/i.test(path)) return "minified";
  if (TEST.test(path)) return "test";
  if (EXAMPLE.test(withoutStarterPackage(path))) return "example";
  if (DOCS.test(path) && !NOT_DOCS.test(path)) return "docs";
  return GENERATED_PATH.test(path) ? "generated" : "source";
});
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
  const buffer = import_chunk_YXPOKRHL.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
  if ((0, import_chunk_YXPOKRHL.isAscii)(buffer)) return { text: buffer.toString("latin1"), encoding: "utf-8" };
  if ((0, import_chunk_YXPOKRHL.isUtf8)(buffer)) return { text: buffer.toString("utf8"), encoding: "utf-8" };
  return { text: buffer.toString("latin1"), encoding: "latin1" };
}
function looksBinary(head) {
  return decode(head.subarray(0, PROBE)) === void 0;
}
function swapped(buffer) {
  const even = import_chunk_YXPOKRHL.Buffer.from(buffer.subarray(0, buffer.length & ~1));
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
  return [0, 1, 2, 3].some((cut) => (0, import_chunk_YXPOKRHL.isUtf8)(probe.subarray(0, probe.length - cut)));
}
var PICTURES = 9216;
function pictured(latin1) {
  return latin1.replace(/[\x00-\x1f]/g, (control) => String.fromCharCode(PICTURES + control.charCodeAt(0)));
}
var STORE_MARK = "[bartizan: a store by its first bytes]";
function byteAt(text, index) {
  const code = text.charCodeAt(index);
  return code >= PICTURES && code < PICTURES + 32 ? code - PICTURES : code & 255;
}
var HEAD_BYTES = 64 * 1024;
function headOf(path, content, size) {
  const bytes = content.subarray(0, HEAD_BYTES);
  const marked = import_chunk_YXPOKRHL.Buffer.concat([bytes, import_chunk_YXPOKRHL.Buffer.from(STORE_MARK)]);
  let file;
  return {
    size,
    bytes: () => marked,
    file: () => {
      file ??= new SourceFile(path, pictured(import_chunk_YXPOKRHL.Buffer.from(bytes).toString("latin1")), "binary");
      return file;
    }
  };
}
function loadEntry(entry, needed, limits) {
  if (entry.kind === "symlink")
    return { reason: "a symbolic link, which is not followed", incomplete: false };
  if (entry.kind === "submodule")
    return { reason: "a submodule, which is a repository of its own", incomplete: false };
  if ((0, import_chunk_YXPOKRHL.hasBinaryName)(entry.path)) return { reason: "", incomplete: false };
  const limit = needed ? limits.namedFileBytes : limits.fileBytes;
  let content;
  try {
    if (entry.size !== void 0 && entry.size > limit) {
      const start2 = entry.read(8e3);
      if (!looksBinary(start2)) return { reason: `larger than ${readable(limit)}`, incomplete: needed };
      if (!(0, import_chunk_YXPOKRHL.hasTellingHead)(entry.path, start2)) return binary(needed);
      return headOf(entry.path, entry.read(HEAD_BYTES), entry.size);
    }
    content = entry.read();
  } catch (error) {
    if (codeOf(error) === "EFBIG") return { reason: `larger than ${readable(limit)}`, incomplete: needed };
    return { reason: `cannot be read (${codeOf(error)})`, incomplete: true, isUnread: true };
  }
  if (content.length > limit) return { reason: `larger than ${readable(limit)}`, incomplete: needed };
  return lazily(entry.path, content) ?? ((0, import_chunk_YXPOKRHL.hasTellingHead)(entry.path, content) ? headOf(entry.path, content, content.length) : binary(needed));
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
  return { size: content.length, bytes: () => import_chunk_YXPOKRHL.Buffer.from(decoded2.text), file: () => file };
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
      throw isOver ? new import_chunk_YXPOKRHL.TimeExceeded() : error;
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
    const ms = (0, import_chunk_YXPOKRHL.budgetOf)(options.limits, loaded.size);
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
        if (!(error instanceof import_chunk_YXPOKRHL.TimeExceeded)) throw error;
        return without(path, "refused", [(0, import_chunk_YXPOKRHL.overTime)(path, ms)]);
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
  if (!(error instanceof import_chunk_YXPOKRHL.TimeExceeded) || (user + system) / 1e3 > 0.7 * ms) throw error;
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
    if (error instanceof import_chunk_YXPOKRHL.TimeExceeded) throw error;
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
function mergeRanges(ranges) {
  const merged2 = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last2 = merged2.at(-1);
    if (last2 && range.start <= last2.end) last2.end = Math.max(last2.end, range.end);
    else merged2.push({ start: range.start, end: range.end });
  }
  return merged2;
}
var SHORTEST = 6;
var CUT_OFF = 12;
var LONGEST_QUOTED = 4e3;
function likelySecrets(text, start2, end) {
  return [...text.slice(start2, end).matchAll(/[A-Za-z0-9+/_-]{20,}/g)].flatMap(({ 0: run, index }) => {
    const mixed = /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);
    const hex = run.length >= 32 && /^(?=.*\d)[0-9a-f]+$/.test(run);
    return mixed || hex ? [{ start: start2 + index, end: start2 + index + run.length }] : [];
  });
}
var MaskedText = class {
  text;
  #start;
  #cuts;
  /** @param secrets merged and sorted, as offsets into `text`. */
  constructor(text, start2, end, secrets) {
    const cuts = [];
    let masked = "";
    let from = start2;
    for (const secret of secrets) {
      if (secret.end <= start2 || secret.start >= end) continue;
      const cutStart = Math.max(secret.start, start2);
      const cutEnd = Math.min(secret.end, end);
      masked += text.slice(from, cutStart);
      cuts.push({ start: cutStart, end: cutEnd, at: masked.length });
      masked += import_chunk_YXPOKRHL.MASK;
      from = cutEnd;
    }
    this.text = masked + text.slice(from, end);
    this.#start = start2;
    this.#cuts = cuts;
  }
  /** The offset in `text` of an offset of the file; `side` says which end of a mask a place inside a secret goes to. */
  map(offset, side) {
    let shift = this.#start;
    for (const cut of this.#cuts) {
      if (offset <= cut.start) break;
      if (offset < cut.end) return side === "start" ? cut.at : cut.at + import_chunk_YXPOKRHL.MASK.length;
      shift = cut.end - (cut.at + import_chunk_YXPOKRHL.MASK.length);
    }
    return Math.min(Math.max(offset - shift, 0), this.text.length);
  }
};
var Redactor = class {
  #whole;
  /** By their first characters: several tokens may begin alike, and each may be cut off anywhere. */
  #beginnings;
  /** Passwords so short that they would mask ordinary words: masked only where an address has its password. */
  #short;
  constructor(files) {
    const values = new Set(
      files.flatMap(({ text, secrets }) => secrets.map((secret) => text.slice(secret.start, secret.end)))
    );
    const sorted = [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const long = sorted.filter((value) => value.length >= SHORTEST);
    const quotable = long.filter((value) => value.length <= LONGEST_QUOTED);
    this.#whole = quotable.length === 0 ? void 0 : new RegExp(quotable.map(inAnyForm).join("|"), "gi");
    const beginnings2 = long.map((value) => folded(afterAddress(value))).filter((part) => part.length > CUT_OFF);
    this.#beginnings = groupBy(beginnings2, (part) => part.slice(0, CUT_OFF));
    this.#short = sorted.filter((value) => value.length > 0 && value.length < SHORTEST);
  }
  /** Where a text says a secret, in any of these forms. */
  placesIn(text) {
    return [...this.#wholesIn(text), ...this.#beginningsIn(text)];
  }
  string(text) {
    const found = this.placesIn(text);
    let clean = found.length === 0 ? text : new MaskedText(text, 0, text.length, mergeRanges(found)).text;
    for (const value of this.#short) clean = clean.split(`:${value}@`).join(`:${import_chunk_YXPOKRHL.MASK}@`);
    return clean;
  }
  #wholesIn(text) {
    if (!this.#whole) return [];
    return Array.from(text.matchAll(this.#whole), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length
    }));
  }
  #beginningsIn(text) {
    const found = [];
    const lower = folded(text);
    for (const [head, parts] of this.#beginnings) {
      for (let at = lower.indexOf(head); at !== -1; at = lower.indexOf(head, at + 1)) {
        const lengths = parts.map((part) => sameFrom(lower, at, part));
        found.push({ start: at, end: at + Math.max(...lengths) });
      }
    }
    return found;
  }
  /** Whether a text says a secret. */
  finds(text) {
    return this.string(text) !== text;
  }
  json(value) {
    if (typeof value === "string") return this.string(value);
    if (value === null || typeof value !== "object") return value;
    if (isList(value)) return value.map((item) => this.json(item));
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [this.string(key), this.json(item)])
    );
  }
};
function inAnyForm(value) {
  if (!/[a-z0-9]/i.test(value)) return value.replace(/[\\^$*+?.()[\]{}|/]/g, "\\$&");
  return value.split(/([-_.]+|\s+)/).map((part, i) => {
    if (i % 2 === 0) return part.replace(/[\\^$*+?()[\]{}|/]/g, "\\$&");
    return /\s/.test(part) ? "\\s+" : "[-_.]+";
  }).join("");
}
function afterAddress(value) {
  return value.replace(/^[a-z]+:\/\/[^/]*\/(?:[a-z]+\/)*/, "");
}
function sameFrom(text, at, part) {
  let length = 0;
  while (length < part.length && text[at + length] === part[length]) length++;
  return length;
}
function folded(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
function isList(value) {
  return Array.isArray(value);
}
function secretFinder(checks2, limits) {
  const check = checks2.find(({ secrets }) => secrets);
  if (!check) return async () => [];
  let prefilter;
  return async (file) => {
    prefilter ??= prefilterFor(check.readers, /* @__PURE__ */ new Set());
    const bytes = import_chunk_YXPOKRHL.Buffer.from(file.text);
    const present = prefilter.find(bytes);
    const ms = (0, import_chunk_YXPOKRHL.budgetOf)(limits, bytes.length);
    const models = [];
    let isWhole2 = true;
    const notChecked = () => {
      isWhole2 = false;
    };
    for (const reader of check.readers) {
      if (!reader.claims(file.path)) continue;
      const hits = reader.keywords === "any" ? /* @__PURE__ */ new Set() : hitsOf(new Set(keywordsOf(reader)), present);
      if (!hits) continue;
      const context = { tree: NOTHING, hits, module: () => void 0, notChecked };
      models.push(...await asked(() => guarded(ms, () => reader.read(file, context))));
    }
    const found = check.secrets?.(models) ?? [];
    return isWhole2 ? found : [...found, ...likelySecrets(file.text, 0, file.text.length)];
  };
}
var NOTHING = { paths: async () => [], open: async () => void 0 };
function secretsGathered(checks2, gathered, scopePaths) {
  const index = checks2.findIndex((check2) => check2.secrets);
  const check = checks2[index];
  if (!check) return () => void 0;
  let byPath2;
  return (path) => {
    if (!scopePaths.has(path) || gathered.unsure.has(path)) return void 0;
    byPath2 ??= groupBy(gathered.models[index] ?? [], (one) => one.path);
    return check.secrets?.((byPath2.get(path) ?? []).flatMap(({ models }) => models));
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
  if ((0, import_chunk_YXPOKRHL.isAtLeast)(severity, own)) return level;
  return (0, import_chunk_YXPOKRHL.isAtLeast)(severity, level) ? level : severity;
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
  const guess = (0, import_chunk_YXPOKRHL.closest)(flaw.form, FORMS);
  return invalid(
    `There is no ${quoted(`${IGNORE_WORD}-${flaw.form}`)}, so this comment leaves nothing out.`,
    guess ? `Did you mean \`${IGNORE_WORD}-${guess}\`?` : `Write \`${IGNORE_WORD}\` for its own line; the other forms end in ${FORMS.map((form) => `\`-${form}\``).join(", ")}.`
  );
}
function unknownTarget(ignore, { names }) {
  const unknown = ignore.targets.find((target) => !names.has(target));
  if (unknown === void 0) return void 0;
  const guess = (0, import_chunk_YXPOKRHL.closest)(unknown, names);
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
  const least = import_chunk_YXPOKRHL.CONFIDENCES.indexOf(options.minConfidence);
  const reported = [];
  const suppressed = { ...NOTHING_SUPPRESSED };
  for (const finding of findings) {
    const lines = options.wholeFiles ? void 0 : entries.get(finding.path)?.addedLines;
    const added = lines ? placesOf(finding).filter((place) => (0, import_chunk_YXPOKRHL.touches)(place, lines)) : [finding];
    const { told, ignoredBy } = toldWhereAdded(finding, added, files, ignores);
    const key = keyOf2(finding);
    const isKnown = ignoredBy === void 0 && baseline.has(key);
    if (isKnown) present.add(key);
    if (import_chunk_YXPOKRHL.CONFIDENCES.indexOf(finding.confidence) > least) continue;
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
  const byPath2 = new Map(files.withDirectives.map((file) => [file.path, fileIgnores(file, options)]));
  const configured = (options.ignores ?? []).filter((ignore) => holds(ignore, options));
  return {
    leavesOut(finding) {
      const own = byPath2.get(finding.path)?.holding(finding);
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
      const meantForIt = byPath2.get(finding.path)?.silent(finding);
      const problem = meantForIt && problemOf(meantForIt.directive, options, finding.rule);
      return problem ? { ...finding, fix: `${finding.fix} ${problem.message} ${problem.fix}` } : finding;
    },
    about(looked) {
      const ofFiles = [...byPath2].flatMap(([path, { told }]) => {
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
  const { compareFindings } = await Promise.resolve().then(() => __load("./chunk-6Z5BFISM.js"));
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
  const { finish, toldAt } = await Promise.resolve().then(() => __load("./chunk-6Z5BFISM.js"));
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
  if (!(error instanceof import_chunk_YXPOKRHL.TimeExceeded)) return internalError(path, "looking for what to mask", error);
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
    scope: options.source.kind,
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
        error instanceof import_chunk_YXPOKRHL.TimeExceeded ? unjudged(check, ms) : internalError("", `the ${check.id} check`, error)
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
    const { createPool } = await Promise.resolve().then(() => __load("./pool-ULFAOJB7.js"));
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
      isClaimed: (path) => !(0, import_chunk_YXPOKRHL.hasBinaryName)(path) && checks2.some(({ readers: readers6 }) => readers6.some((reader) => reader.claims(path))),
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
      if (!(error instanceof import_chunk_YXPOKRHL.TimeExceeded) || !entry) throw error;
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
    if (kind !== "file" || (0, import_chunk_YXPOKRHL.hasBinaryName)(path)) continue;
    bytes += FILE_BYTES + (size ?? UNKNOWN_BYTES);
    if (bytes >= WORTH_BYTES) return true;
  }
  return false;
}
function lost({ path }, why) {
  const said = why.kind === "time" ? (0, import_chunk_YXPOKRHL.overTime)(path, why.ms) : why.kind === "memory" ? (0, import_chunk_YXPOKRHL.overMemory)(path, why.bytes) : internalError(path, "a worker", why.error);
  return { path, state: "refused", bytes: 0, found: [], notChecked: [said], readBy: [], marks: [] };
}
async function scan(options) {
  const { source, checks: checks2 } = options;
  const texts2 = createTexts(source, options.limits);
  const { cache } = options;
  const around = { tree: texts2.tree, keep: texts2.keep, digests: cache !== void 0 };
  const running = { ...options, workers: options.workers, marks: [IGNORE_WORD], around };
  const examining = createRunner(running);
  const runner = cache ? (await Promise.resolve().then(() => __load("./cached-XPM37RJ5.js"))).cachedRunner(examining, { ...running, cache }) : examining;
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
      if (!(error instanceof import_chunk_YXPOKRHL.OutOfTime)) throw error;
      gathered.notChecked.push((0, import_chunk_YXPOKRHL.outOfTime)(done, source.entries.length, "files"));
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
    const guess = (0, import_chunk_YXPOKRHL.closest)(name, names);
    throw new import_chunk_YXPOKRHL.UserError(
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
      throw new import_chunk_YXPOKRHL.UserError(
        `${configuration.file} turns off ${only.length === 0 ? "every rule" : only.join(", ")}`,
        "A scan without rules finds nothing: turn something on."
      );
    }
    throw new import_chunk_YXPOKRHL.UserError(
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
    throw new import_chunk_YXPOKRHL.UserError(
      "a history is looked through for secrets only, and what is selected leaves them out",
      "The other checks judge the files of one tree together: run them without --history."
    );
  }
  const { scanHistory } = await Promise.resolve().then(() => __load("./history-ZBWIVHRO.js"));
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
var TOOL = { name: "bartizan", version: import_chunk_YXPOKRHL.VERSION };
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
  const { addPassage } = await Promise.resolve().then(() => __load("./history-ZBWIVHRO.js"));
  return addPassage(result, passage, { ...options, checks: secrets, workers }, onProgress);
}
function configurationOf({ configuration = DEFAULT_CONFIGURATION, only }) {
  return withFlags(configuration, checks, only);
}
function optionsOf(request, { checks: selected, rules }, configuration) {
  let baseline;
  const all2 = checksWith(configuration.secretKinds);
  const limits = { ...import_chunk_YXPOKRHL.DEFAULT_LIMITS, ...configuration.limits };
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
var npmLock = onDemand(() => Promise.resolve().then(() => __load("./chunk-RUS6PR3P.js")));
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
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-RUS6PR3P.js"))).readRequirements(file)
  },
  {
    name: "poetry.lock",
    claims: (path) => /(^|\/)poetry\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-RUS6PR3P.js"))).readPoetryLock(file, context)
  },
  {
    name: "uv.lock",
    claims: (path) => /(^|\/)uv\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-RUS6PR3P.js"))).readUvLock(file, context)
  },
  {
    name: "Cargo.lock",
    claims: (path) => /(^|\/)Cargo\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-RUS6PR3P.js"))).readCargoLock(file, context)
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
var judging = onDemand(() => Promise.resolve().then(() => __load("./chunk-RUS6PR3P.js")));
var advisoriesCheck = {
  id: "advisories",
  title: "Dependency advisories",
  ruleIds: ["advisories/vulnerable", "advisories/malicious", "advisories/unmaintained"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-257GUS5K.js"))).rules,
  readers,
  judge: (models, context) => judging(({ judge }) => judge(models, context))
};
var starlette = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var flaskCors = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var nest = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var fastify = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var hono = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var settings = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var express = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var corsOptions = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var rawHeaders = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
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
var judging2 = onDemand(() => Promise.resolve().then(() => __load("./chunk-7THVAXC3.js")));
var corsCheck = {
  id: "cors",
  title: "Wildcard CORS",
  judgesFileByFile: true,
  ruleIds: ["cors/wildcard-origin", "cors/reflected-origin", "cors/null-origin", "cors/weak-origin-pattern"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-ZKBEZZWT.js"))).rules,
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
var nginx = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZJLY42XT.js")));
var compose = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZJLY42XT.js")));
var otherEdges = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZJLY42XT.js")));
var express2 = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZJLY42XT.js")));
var pythonWeb = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZJLY42XT.js")));
var talisman = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZJLY42XT.js")));
var headerWrites = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZJLY42XT.js")));
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
var judging3 = onDemand(() => Promise.resolve().then(() => __load("./chunk-ZJLY42XT.js")));
var headersCheck = {
  id: "headers",
  title: "Security headers that are missing, lost, weak or turned off",
  ruleIds: ["headers/missing", "headers/dropped", "headers/weak-value", "headers/disabled"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-CQT45TLL.js"))).rules,
  readers: readers3,
  context: contextOf2,
  judge: (models, { options }) => judging3(({ judgeHeaders }) => judgeHeaders(models, (path) => options(path).headers))
};
var ignoresCheck = {
  id: "ignores",
  title: "Ignores that do not hold, or that nothing needs",
  ruleIds: ["ignores/invalid", "ignores/expired", "ignores/unused"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-3XIS3Y7V.js"))).rules,
  readers: [],
  judge: () => ({ drafts: [] })
};
var TEMPLATE = /(^|\/)(templates?|scaffolds?|skeletons?|cookiecutters?|archetypes?)(\/|$)|(^|\/)templates?[-_]|[-_]templates?(\/|$)|\{\{|\}\}/i;
function roleOfFolder(path) {
  const folder = import_chunk_YXPOKRHL.posix.dirname(path);
  if (folder === "." || /^\.github(\/|$)/.test(folder)) return "source";
  const role = roleOf(`${folder}/_`, "");
  return role === "source" && TEMPLATE.test(folder) ? "example" : role;
}
function spanIn(file, range) {
  return { path: file.path, start: range.start, end: range.end };
}
function prefixOf(path) {
  const folder = import_chunk_YXPOKRHL.posix.dirname(path);
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
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-RAO2MQG7.js"))).readWorkflow(file, context)
  },
  {
    name: "dockerfile",
    claims: isDockerfilePath,
    keywords: ["from"],
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-RAO2MQG7.js"))).readDockerfile(file)
  },
  {
    name: "requirements",
    claims: isRequirementsPath,
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-RAO2MQG7.js"))).readRequirements(file, context)
  },
  {
    name: "pyproject",
    claims: (path) => /(^|\/)pyproject\.toml$/.test(path),
    keywords: ["dependencies", "dependency-groups"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-RAO2MQG7.js"))).readPyproject(file, context)
  },
  {
    name: "package.json",
    claims: (path) => /(^|\/)package\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
    keywords: ["dependencies"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./chunk-RAO2MQG7.js"))).readPackageJson(file, context)
  }
];
var judging4 = onDemand(() => Promise.resolve().then(() => __load("./chunk-RAO2MQG7.js")));
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
  rules: async () => (await Promise.resolve().then(() => __load("./rules-VXHENZEA.js"))).rules,
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
var LOGIN_KEYWORDS = [
  "networkcredential",
  "namepasswordcredential",
  "passwordauthentication(",
  "emailandpassword(",
  ".login(",
  "httpbasicauth",
  "httpdigestauth",
  "basicauth(",
  "basic_auth(",
  "auth=(",
  "plainauth(",
  "getconnection(",
  "mysqli_connect",
  "mysqli(",
  "pymysql.connect(",
  "mysqldb.connect(",
  "pdo(",
  "sshpass -p",
  " login -",
  "mysql -",
  "mysqldump -",
  "mysqladmin -",
  "redis-cli -",
  "psexec",
  "ldapsearch -",
  "sqlcmd -",
  "mongo -u",
  "mongosh -u",
  "mongodump -",
  "rabbitmqctl add_user ",
  "rabbitmqctl change_password ",
  "convertto-securestring",
  "| chpasswd",
  "| sudo chpasswd"
];
var KEYWORDS = [
  ...LOGIN_KEYWORDS,
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
  ".p12 .pfx .jks .keystore .bks .kdb .ppk .sqlite .db private-keys-v1.d",
  /\.(?:p12|pfx|jks|keystore|bks|kdbx?|ppk|sqlite3?|sqlitedb|db3?)$|(?:^|\/)private-keys-v1\.d\/[^/]{1,80}\.key$/i
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
  entries block group groups rule rules controller js jsx ts tsx php py rb java kt cs vue html htm`);
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
var TOLD_OF_SECRETS = (word) => TOLD2(word) && !/^(?:forgot|reset|change|confirm)$/.test(word);
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
  if (before.some(noun.text.startsWith("secret") ? TOLD_OF_SECRETS : TOLD2)) return void 0;
  const certainty = isBareKey || after.some((word) => !AFTER_SURE.has(word)) ? "perhaps" : "sure";
  return { sort, certainty, test };
}
var JOINED = wordsIn(`
  access auth refresh bearer api app user usr db database client my bot oauth oauth2 jwt session id admin root
  mysql pg postgres sql smtp mail email ftp ssh sftp key trust store ldap redis mongo rabbit mq new old the shared
  consumer webhook hook github git gitlab slack aws azure secret login account service server proxy wifi master
  vault sudo default crypt encrypt hub docker registry deploy private test super security portal web cookie http
  channel device storage personal enterprise system remote host bind connection provider hashicorp hashcorp npm pypi line
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
  "env values config settings application secret tfvars compose",
  /^(?:([\w-]{2,20})(?:\.auto)?\.tfvars(?:\.json)?|(?:docker-)?compose[._-]([\w-]{2,20})\.ya?ml|\.env[.-]([\w-]{2,20})|([\w-]{2,20})\.env|(?:values|config|settings|application|appsettings|secrets?|env|environment)[._-]([\w-]{2,20})\.(?:ya?ml|json|properties|toml|ini))$/i
);
var OWN_FOLDER = pathPattern(
  "prod live prd stag uat preview qa int sandbox dev local",
  /^((?:[^/]{1,100}\/){0,12})((?:pre-?)?prod(?:uction)?|live|prd|stag(?:e|ing)?|uat|preview|qa|int(?:egration)?|sandbox|dev(?:el(?:op(?:ment)?)?)?|local)(\/[^/]{1,100}\.(?:ya?ml|json|json5|properties|toml|ini|env|tfvars|conf)|\/\.env)$/i
);
function ownFolderOf(path) {
  const [, before = "", name = "", behind = ""] = OWN_FOLDER.test(path) && OWN_FOLDER.pattern.exec(path) || [];
  const environment = name === "" ? void 0 : environmentNamed(name);
  return environment && !FOR_SHOW.test(basename(path)) ? { before, behind, environment } : void 0;
}
var ENVIRONMENT_FOLDER = pathPattern(
  "config settings env",
  /(?:^|\/)(?:config|configs|settings|environments?|envs?)\/([\w-]{2,20})\.(?:ya?ml|json|json5|properties|toml|ini|env|[jt]s|py|rb)$/i
);
function environmentOf(path) {
  const name = basename(path);
  const said = saidBy(ENVIRONMENT_FILE, name) ?? saidBy(ENVIRONMENT_FOLDER, path);
  return said && !FOR_SHOW.test(name) ? environmentNamed(said) : void 0;
}
function environmentNamed(said) {
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
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-6TTMAHKP.js"))).leftBehindIn(file)
  },
  {
    name: "stores of keys, and databases",
    claims: isStore,
    keywords: "any",
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-6TTMAHKP.js"))).storeIn(file)
  },
  {
    name: "stores of any other name",
    claims: (path) => !isStore(path),
    keywords: [STORE_MARK],
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-6TTMAHKP.js"))).storeIn(file)
  },
  {
    name: "environment files in images",
    claims: isDockerfile,
    keywords: ["copy ", "add "],
    read: async (file, { tree }) => (await Promise.resolve().then(() => __load("./chunk-6TTMAHKP.js"))).envInImage(file, tree)
  },
  {
    name: "test keys in production",
    claims: isForProduction,
    keywords: ["sk_test_", "pk_test_", "rk_test_"],
    read: async (file) => (await Promise.resolve().then(() => __load("./chunk-6TTMAHKP.js"))).testKeysIn(file)
  },
  {
    name: "secrets shared between environments",
    claims: (path) => environmentOf(path) !== void 0 || ownFolderOf(path) !== void 0,
    keywords: KEYWORDS,
    read: async (file, { tree }) => (await Promise.resolve().then(() => __load("./chunk-6TTMAHKP.js"))).sharedWithOthers(file, tree)
  }
];
async function holdersIn({ path, text }) {
  if (isCredentialsFile(path)) {
    const { heldByTools } = await Promise.resolve().then(() => __load("./chunk-6TTMAHKP.js"));
    const what = FORMATS.find((format) => format.path.test(path))?.what ?? "";
    return [{ fact: "credentials-file", path, what, values: heldByTools(path, text) }];
  }
  return [{ fact: "env-file", path, what: "a file of settings", values: [] }];
}
var NEAR = JSON.parse("1024");
var beginnings = JSON.parse('{"akia":"AKIA[A-Z2-7]{16}","asia":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","abia":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","acca":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","absk":"ABSK[A-Za-z0-9+/]{20}","aiza":"AIza[A-Za-z0-9_-]{20}","ya29.":"ya29\\\\.[A-Za-z0-9_-]{20}","1//0":"1\\\\/\\\\/0[A-Za-z0-9_-]{20}","sig=":"(?:&amp;|&|\\\\?)sig=[A-Za-z0-9%+/]{20}","ltai":"LTAI[A-Za-z0-9]{20}|LTAI[A-Za-z0-9]{12}","akid":"AKID[A-Za-z0-9]{20}","aqvn":"AQVN[A-Za-z0-9_-]{20}","y0_":"y0_[A-Za-z0-9_-]{20}","exo":"EXO[0-9a-f]{20}","do00":"DO00[A-Z0-9]{16}","vcp_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","vci_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","vca_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","vcr_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","vck_":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","nfp_":"nfp_[A-Za-z0-9]{20}","cfut_":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","cfat_":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","cfk_":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","v1.0-":"v1\\\\.0-[0-9a-f]{20}","fm2_":"fm2_[A-Za-z0-9+/]{20}","fm1a_":"fm1(?:a|r)_[A-Za-z0-9+/]{20}","fm1r_":"fm1(?:a|r)_[A-Za-z0-9+/]{20}","fo1_":"fo1_[A-Za-z0-9_-]{20}","rnd_":"rnd_[A-Za-z0-9]{20}","ucat_":"ucat_[A-Za-z0-9]{20}","hvs.":"hvs\\\\.[A-Za-z0-9_-]{20}","hvb.":"hvb\\\\.[A-Za-z0-9_-]{20}","hvr.":"hvr\\\\.[A-Za-z0-9_-]{20}","pul-":"pul-[0-9a-f]{20}","st.":"st\\\\.[0-9a-f]{20}","a3-":"A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}|A3-[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}","ico-":"ico-[A-Za-z0-9]{20}","api-":"API-[A-Z0-9]{20}|(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","ghp_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","gho_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","ghu_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","ghs_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","ghr_":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}|ghr_[A-Za-z0-9]{20}","glrt-":"glrt-[A-Za-z0-9_-]{20}","gldt-":"gldt-[A-Za-z0-9_-]{20}","glft-":"glft-[A-Za-z0-9_-]{20}","atbb":"ATBB[A-Za-z0-9]{20}","npm_":"npm_[A-Za-z0-9]{20}","pypi-":"pypi-[A-Za-z0-9_-]{20}","cio":"cio[A-Za-z0-9]{20}","oy2":"oy2[a-z0-9]{20}","akcp":"AKCp[A-Za-z0-9]{20}","akc":"AKC[A-Za-z0-9]{20}","cmvmd":"cmVmd[A-Za-z0-9]{20}","csa_":"csa_[0-9a-f]{20}","ddp_":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","ddo_":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","ddw_":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","bkua_":"bkua_[a-z0-9]{20}","bkaa_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkaj_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkar_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkct_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkpt_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","bkps_":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","pat.":"(?:pat|sat)\\\\.[A-Za-z0-9_-]{20}","sat.":"(?:pat|sat)\\\\.[A-Za-z0-9_-]{20}","squ_":"(?:squ|sqp|sqa)_[0-9a-f]{20}","sqp_":"(?:squ|sqp|sqa)_[0-9a-f]{20}","sqa_":"(?:squ|sqp|sqa)_[0-9a-f]{20}","sgp_":"sgp_[0-9a-f]{20}|sgp_[0-9a-fA-F]{20}|sgp_[0-9a-fA-F]{16}_[0-9a-fA-F]{20}|sgp_[A-Za-z0-9]{20}","slk_":"slk_[0-9a-f]{20}","pnu_":"pnu_[A-Za-z0-9]{20}","pnb_":"pnb_[A-Za-z0-9]{20}","sdk-":"(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","mob-":"(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","hawk.":"hawk\\\\.[A-Za-z0-9_-]{20}","odt_":"odt_[A-Za-z0-9]{20}","endr+":"endr\\\\+[A-Za-z0-9-]{16}","web_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","app_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","auto_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","ss_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","vmw_":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","pmak-":"PMAK-[0-9a-f]{20}|PMAK-[A-Za-z0-9]{20}","pmat-":"PMAT-[0-9A-Z]{20}","sk-":"sk-[A-Za-z0-9]{20}|sk-[0-9a-f]{20}","gsk_":"gsk_[A-Za-z0-9]{20}","hf_":"hf_[A-Za-z]{20}","xai-":"xai-[A-Za-z0-9]{20}|xai-[A-Za-z0-9_]{20}","pplx-":"pplx-[A-Za-z0-9]{20}","r8_":"r8_[A-Za-z0-9]{20}|r8_[A-Za-z0-9_-]{20}","fw_":"fw_[A-Za-z0-9]{20}","csk-":"csk-[a-z0-9]{20}","sk_":"sk_[0-9a-f]{20}|sk_(?:sbox_|)[a-z0-9]{20}|sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|sk_[0-9]{4}","pcsk_":"pcsk_[A-Za-z0-9]{5}","dapi":"dapi[0-9a-f]{20}","rpa_":"rpa_[A-Z0-9]{20}","key_":"key_[0-9a-f]{20}","apk_":"apk_[A-Za-z0-9+/]{20}","cog_":"cog_[a-z2-7]{20}","up_":"up_[A-Za-z0-9]{20}","vf.":"VF\\\\.(?:DM\\\\.|WS\\\\.|)[0-9a-f]{20}","tvly-":"tvly-(?:dev-|prod-|)[A-Za-z0-9]{20}","fc-":"fc-[0-9a-f]{20}","bsa":"BSA[A-Za-z0-9_-]{20}","pa-":"pa-[A-Za-z0-9_-]{20}","flp_":"flp_[A-Za-z0-9]{20}","cr-":"cr-[0-9a-f]{20}","eaaa":"EAAA[A-Za-z0-9_-]{20}|EAA(?:M|C|B|A)[A-Za-z0-9]{20}","aqe":"AQE[A-Za-z0-9]{5}","ezak":"EZAK[A-Za-z0-9]{20}","eztk":"EZTK[A-Za-z0-9]{20}","live_":"(?:live|test)_[0-9a-f]{20}|live_[0-9]{6}","test_":"(?:live|test)_[0-9a-f]{20}","xoxb-":"xoxb-[0-9]{12}-[0-9]{12}|xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxp-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxa-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxr-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxs-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxo-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxe-":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","xoxc-":"xoxc-[0-9]{9}","xapp-":"xapp-[0-9]{1}-[A-Z0-9]{9}","xoxd-":"xoxd-[A-Za-z0-9%/+]{20}","key0":"KEY0[A-Za-z0-9]{20}","key":"KEY[A-Za-z0-9_-]{20}","aaaa":"AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{20}","sg.":"SG\\\\.[A-Za-z0-9_-]{20}","key-":"key-[0-9a-f]{20}|key-[a-z0-9]{20}","re_":"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20}|re_[A-Za-z0-9]{20}","mlsn.":"mlsn\\\\.[0-9a-f]{20}|mlsn\\\\.[A-Za-z0-9]{20}","pk_":"pk_[0-9a-f]{20}|pk_[A-Za-z0-9]{20}|pk_[0-9]{7}","glsa_":"glsa_[A-Za-z0-9]{20}","nrak-":"NRAK-[A-Z0-9]{20}|NRAK-[A-Za-z0-9]{20}","nrii-":"NRII-[A-Za-z0-9_-]{20}","nriq-":"NRIQ-[A-Za-z0-9_-]{20}","nrjs-":"NRJS-[0-9a-f]{19}","dt0":"dt0[a-z]{1}[0-9]{2}\\\\.[A-Z0-9]{20}|dt0[a-z]{1}[0-9]{2}\\\\.[A-Z2-7]{8}\\\\.[A-Z0-9]{20}|dt0c01\\\\.[A-Za-z0-9]{20}","phx_":"phx_[A-Za-z0-9_-]{20}","phs_":"phs_[A-Za-z0-9_-]{20}","na1.":"(?:na1|eu1)\\\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\\\.[A-Za-z0-9]{20}","eu1.":"(?:na1|eu1)\\\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\\\.[A-Za-z0-9]{20}","waka_":"waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|waka_[a-z0-9]{20}","sbp_":"sbp_[0-9a-f]{20}|sbp_[A-Za-z0-9_-]{20}","eyj":"eyJ[A-Za-z0-9_-]{10}","napi_":"napi_[a-z0-9]{20}|napi_[A-Za-z0-9]{20}","npg_":"npg_[A-Za-z0-9]{12}","4b1d":"4b1d[A-Za-z0-9]{20}","essu_":"essu_[A-Za-z0-9_-]{20}","cflt":"cflt[A-Za-z0-9+/]{20}",".acc":"(?:sc|ext|scauth|authress)_[a-z0-9]{5}","zpka_":"zpka_[a-z0-9]{20}","$6$":"\\\\$6\\\\$[./A-Za-z0-9]{8}","$5$":"\\\\$5\\\\$[./A-Za-z0-9]{8}","mc5":"MC5[A-Za-z0-9_-]{16}","prd-":"PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|PRD-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","tfp_":"tfp_[A-Za-z0-9]{20}|tfp_[A-Za-z0-9_.=-]{20}","rdme_":"rdme_[a-z0-9]{20}","ntn_":"ntn_[0-9]{11}[A-Za-z0-9]{20}","pat":"pat[A-Za-z0-9]{14}\\\\.[0-9a-f]{20}","atta":"ATTA[0-9a-f]{20}|ATTA[A-Za-z0-9]{20}","figd_":"figd_[A-Za-z0-9_-]{20}","cnvca":"cnvca[A-Za-z0-9_-]{20}","p8e-":"p8e-[A-Za-z0-9_-]{20}","sl.":"sl\\\\.(?:u\\\\.|B\\\\.|)[A-Za-z0-9_-]{20}","1000.":"1000\\\\.[0-9a-f]{20}","eaam":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","eaac":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","eaab":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","igqv":"IGQ(?:V|W)[A-Za-z0-9_-]{20}","igqw":"IGQ(?:V|W)[A-Za-z0-9_-]{20}","igaa":"IGAA[A-Za-z0-9_-]{20}","pina_":"pina_[A-Za-z0-9_-]{20}","lip_":"lip_[A-Za-z0-9]{20}|lip_[A-Za-z0-9_]{16}","aio_":"aio_[A-Za-z0-9]{20}","bbff-":"BBFF-[A-Za-z0-9]{20}","bbus-":"BBUS-[A-Za-z0-9]{20}","tss_":"tss_[A-Za-z0-9_-]{20}","vtwn_":"vtwn_[A-Za-z0-9_-]{20}","ion_":"ion_[A-Za-z0-9]{20}","db-":"db-[A-Za-z0-9]{20}"}');
var besides = JSON.parse('["azure","client","tenant","secret","microsoft","arm_","sv=20","yandex","yc_","aqvn","infisical","ngrok","cargo","crates","launchdarkly","ld_sdk","ldclient","ld_api","fireworks","deepseek","dashscope","qwen","cursor","upstage","brave","voyage","coderabbit","runway","retell","adyen","checkout","paystack","lob_","lob.com","lob-","loblib","lobapi","lobtoken","lobkey","lobsecret","discord","bot_token","bot.run(","client.run(","client.login(","twilio","telnyx","mailgun","mg_api","mg-api","mailchimp","list-manage","mc_api","-us1","-us2","klaviyo","pagerduty","pager_duty","pd_api","pd_token","fullstory","fs_api","na1.","supabase","clerk","[interface]","[peer]","wireguard","allowedips","salesforce","sfdc","force.com","sf_access","00d","freemius","fs_dynamic_init","sk_","sanity","prismic","notion","airtable","asana","dropbox","facebook","fb_app","fb_access","fb_token","databento","tableau","ethereum","hardhat","web3","ethers","solidity"]');
var bound = JSON.parse('["sig=","aqvn","st.","cio","sdk-","mob-","fw_","key_","up_","bsa","pa-","cr-","aqe","sk_sbox_","test_","key0","key","key-","-us","na1.","eu1.","mc5","secret_",".v1.","aaaaaaaaaa","%7c","db-","==:","privatekey","presharedkey","secret_key","secret-key","secretkey","private_key","private-key","eth_key","eth-key","ethkey","wallet_key","wallet-key","walletkey","deployer_key","deployer-key","deployerkey","mnemonic_key","mnemonic-key","mnemonickey","azure","client","tenant","secret","microsoft","arm_","sv=20","yandex","yc_","infisical","ngrok","cargo","crates","ld_sdk","ldclient","ld_api","fireworks","deepseek","dashscope","qwen","cursor","upstage","brave","voyage","coderabbit","runway","retell","adyen","checkout","paystack","lob_","lob.com","lob-","loblib","lobapi","lobtoken","lobkey","lobsecret","bot_token","bot.run(","client.run(","client.login(","telnyx","mg_api","mg-api","mailchimp","list-manage","mc_api","-us1","-us2","klaviyo","pagerduty","pager_duty","pd_api","pd_token","fullstory","fs_api","supabase","clerk","[interface]","[peer]","wireguard","allowedips","salesforce","sfdc","force.com","sf_access","00d","freemius","fs_dynamic_init","sanity","prismic","notion","fb_access","fb_token","databento","tableau","ethereum","hardhat","web3","ethers","solidity"]');
var kindIds = JSON.parse('["aws-access-key-id","aws-secret-access-key","aws-session-token","aws-bedrock-key","aws-mws-token","amazon-oauth-secret","gcp-service-account-key","google-api-key","google-gemini-key","google-oauth-secret","google-oauth-token","google-refresh-token","azure-storage-key","azure-annotated-key","azure-ai-key","azure-devops-token","azure-client-secret","azure-sas-url","azure-bus-connection-string","azure-app-configuration","alibaba-access-key-id","alibaba-access-key-secret","tencent-secret-id","ibm-cloud-key","yandex-key","yandex-token","scaleway-access-key","scaleway-secret-key","exoscale-key","azure-search-key","digitalocean-token","digitalocean-spaces-key","heroku-key","heroku-legacy-key","vercel-token","vercel-legacy-token","vercel-blob-token","netlify-token","netlify-legacy-token","cloudflare-token","cloudflare-legacy-token","cloudflare-origin-ca-key","fastly-token","flyio-token","railway-token","render-key","scalingo-token","upcloud-token","hetzner-token","linode-token","vultr-key","civo-key","terraform-cloud-token","vault-token","vault-legacy-token","vault-unseal-key","pulumi-token","doppler-token","infisical-token","onepassword-token","onepassword-secret-key","tailscale-key","zerotier-token","ngrok-token","defined-networking-key","meraki-key","openshift-token","rancher-token","kubernetes-bootstrap-token","temporal-cloud-key","scalr-token","infracost-key","octopus-deploy-key","github-token","gitlab-token","gitlab-runner-token","gitlab-deploy-token","gitlab-trigger-token","gitlab-job-token","gitlab-feed-token","gitlab-mail-token","gitlab-agent-token","gitlab-oauth-secret","gitlab-scim-token","gitlab-feature-flag-token","gitlab-session-cookie","bitbucket-app-password","bitbucket-client-secret","bitbucket-access-token","npm-token","npm-registry-token","pypi-token","rubygems-key","cratesio-token","nuget-key","clojars-token","artifactory-key","artifactory-reference-token","jfrog-token","docker-token","docker-organization-token","docker-swarm-join-token","docker-swarm-unlock-key","cloudsmith-key","cloudsmith-legacy-key","deno-token","packagist-token","sidekiq-credentials","circleci-token","circleci-legacy-token","travis-token","droneci-token","buildkite-token","bitrise-token","harness-token","jenkins-token","codecov-token","coveralls-token","codeclimate-token","codacy-token","sonar-token","sonar-legacy-token","snyk-token","snyk-legacy-token","semgrep-token","sourcegraph-token","sourcegraph-legacy-token","sourcegraph-license-key","mergify-key","prefect-key","launchdarkly-key","launchdarkly-legacy-key","configcat-key","devcycle-key","stackhawk-key","dependency-track-key","aikido-token","endorlabs-key","percy-token","browserstack-key","saucelabs-key","postman-key","postman-collection-key","openai-key","openai-legacy-key","anthropic-key","anthropic-admin-key","groq-key","huggingface-token","xai-key","perplexity-key","replicate-token","nvidia-key","openrouter-key","togetherai-key","fireworks-key","cerebras-key","minimax-key","deepseek-key","moonshot-key","stability-key","cohere-key","mistral-key","elevenlabs-key","assemblyai-key","deepgram-key","pinecone-key","pinecone-legacy-key","langsmith-key","langfuse-secret-key","wandb-key","wandb-legacy-key","databricks-token","runpod-key","cursor-key","devin-key","ollama-key","zai-key","upstage-key","azure-openai-key","voiceflow-key","tavily-key","firecrawl-key","brave-search-key","privateai-key","greptile-key","clarifai-key","voyage-key","friendli-token","coderabbit-key","runway-key","retell-key","scale-key","photoroom-key","stripe-live-key","stripe-test-key","stripe-webhook-secret","paypal-braintree-token","paypal-secret","square-token","square-oauth-secret","adyen-key","checkout-com-key","razorpay-key","paystack-key","flutterwave-key","flutterwave-public-key","gocardless-token","paddle-key","plaid-token","plaid-secret","plaid-client-id","shippo-token","easypost-key","lob-key","lob-public-key","duffel-token","finicity-secret","finicity-key","midtrans-key","asaas-key","pagarme-key","mercadopago-token","ramp-secret","mercury-token","wise-token","polar-token","workos-key","persona-key","onfido-token","slack-token","slack-webhook","discord-bot-token","discord-webhook","discord-client-secret","discord-key","telegram-bot-token","telegram-legacy-bot-token","teams-webhook","google-chat-webhook","mattermost-token","zapier-webhook","tines-webhook","make-webhook","twilio-key","twilio-account-sid","twilio-auth-token","plivo-token","telnyx-key","messagebird-key","messagebird-client-id","vonage-secret","sendbird-token","sendbird-application-id","onesignal-key","firebase-cloud-messaging-key","pusher-secret","ably-key","pubnub-secret-key","pubnub-key","pushbullet-token","intercom-token","lark-secret","wechat-secret","sendgrid-key","mailgun-key","mailgun-signing-key","mailgun-public-key","mailchimp-key","mandrill-key","brevo-key","postmark-token","resend-key","mailersend-token","sparkpost-key","mailjet-key","mailerlite-key","klaviyo-key","elastic-email-key","convertkit-key","nylas-key","loops-key","gov-notify-key","datadog-api-key","datadog-application-key","grafana-token","grafana-cloud-token","grafana-api-key","newrelic-user-key","newrelic-license-key","newrelic-insert-key","newrelic-query-key","newrelic-browser-key","newrelic-legacy-key","sentry-user-token","sentry-organization-token","sentry-integration-token","sentry-legacy-token","dynatrace-token","sumologic-access-id","sumologic-access-key","splunk-token","honeycomb-key","honeycomb-legacy-key","posthog-personal-key","posthog-feature-flag-key","pagerduty-key","opsgenie-key","rootly-key","rollbar-token","bugsnag-key","logzio-token","loggly-token","logdna-key","betterstack-token","amplitude-key","mixpanel-secret","segment-public-api-token","segment-token","beamer-key","fullstory-key","uptimerobot-key","statuspage-key","airbrake-key","wakatime-key","planetscale-token","planetscale-oauth-token","planetscale-password","supabase-token","supabase-secret-key","supabase-service-key","neon-key","neon-password","mongodb-atlas-secret","mongodb-atlas-key","clickhouse-cloud-secret","cockroachdb-key","datastax-token","elastic-cloud-key","algolia-key","meilisearch-key","confluent-secret","confluent-legacy-secret","confluent-key","snowflake-token","influxdb-token","aiven-token","turso-token","upstash-token","redis-cloud-key","amqp-url","redis-url","database-url","url-credentials","private-key","age-secret-key","jwt","jwt-secret","auth0-client-secret","okta-token","clerk-secret-key","stytch-secret","jumpcloud-key","authress-key","unkey-root-key","zuplo-key","loginradius-secret","recaptcha-secret","turnstile-secret","intra42-secret","django-secret-key","wireguard-key","unix-password-hash","nuget-config-password","shopify-token","hubspot-token","hubspot-key","salesforce-token","zendesk-token","freshbooks-token","freemius-secret-key","contentful-token","contentful-delivery-token","sanity-token","storyblok-token","datocms-token","prismic-token","webflow-token","squarespace-key","etsy-key","ebay-client-secret","typeform-token","jotform-key","disqus-key","gumroad-token","gitbook-token","readme-key","fleetbase-live-key","linear-key","linear-oauth-token","linear-client-secret","notion-token","notion-legacy-token","airtable-token","airtable-key","airtable-oauth-token","asana-token","asana-client-secret","atlassian-token","atlassian-legacy-token","trello-token","trello-key","figma-token","figma-legacy-token","canva-secret","adobe-client-secret","adobe-client-id","frameio-token","dropbox-token","dropbox-legacy-token","dropbox-app-secret","box-token","clickup-token","todoist-token","shortcut-token","calendly-token","monday-token","smartsheet-token","zoho-token","docusign-key","zoom-secret","teamwork-token","twitter-bearer-token","twitter-access-token","twitter-key","facebook-access-token","facebook-app-token","facebook-app-secret","instagram-token","linkedin-client-secret","reddit-client-secret","twitch-secret","twitch-stream-key","tiktok-secret","pinterest-token","spotify-client-secret","flickr-secret","unsplash-key","nytimes-key","lichess-token","mapbox-secret-token","mapbox-public-token","mapbox-named-token","foursquare-key","tomtom-key","here-key","openweather-key","weatherstack-key","maxmind-key","bitly-token","rapidapi-key","apify-token","kagi-key","virustotal-key","shodan-key","adafruit-io-key","adafruit-key","ubidots-token","thunderstore-token","valtown-token","samsara-token","flexport-token","ionic-token","ticket-tailor-key","settlemint-token","databento-key","data-gov-key","workato-token","tableau-token","looker-client-secret","scrapfly-key","thingsboard-device-token","coinbase-key","binance-key","kraken-secret","kucoin-secret","kucoin-key","alchemy-key","alchemy-url","infura-key","infura-url","etherscan-key","ethereum-private-key","finnhub-key","polygon-io-key","alpaca-key","polymarket-private-key","anypoint-key","apifonica-key","apilayer-key","apimetrics-key","apitemplate-key","apollo-key","appointedd-key","appoptics-key","appsynergy-key","atera-key","audd-key","autoklose-key","autopilot-key","aviationstack-key","axonaut-key","ayrshare-key","bannerbear-key","baremetrics-key","beebole-key","besnappy-key","besttime-key","bitbar-key","bitcoinaverage-key","blazemeter-key","blitapp-key","blocknative-key","bombbomb-key","boostnote-key","brandfetch-key","browshot-key","bscscan-key","buddyns-key","budibase-key","bugherd-key","bulbul-key","buttercms-key","calendarific-key","calorieninja-key","campayn-key","capsulecrm-key","carboninterface-key","centralstationcrm-key","chartmogul-key","chatfuel-key","checklyhq-key","clearbit-key","cliengo-key","clockify-key","closecrm-key","cloudimage-key","cloudmersive-key","cloudplan-key","cloudsight-key","cloverly-key","clustdoc-key","codemagic-key","codequiry-key","coinapi-key","coinlayer-key","coinlib-key","collect2-key","commercejs-key","convertapi-key","countrylayer-key","craftmypdf-key","crowdin-key","cryptocompare-key","currencyfreaks-key","currencylayer-key","currencyscoop-key","currents-api-key","dareboost-key","databox-key","deepai-key","delighted-key","detectlanguage-key","diffbot-key","diggernaut-key","ditto-key","docparser-key","dronahq-key","dynalist-key","dyspatch-key","eagle-eye-networks-key","ecostruxure-it-key","edenai-key","ethplorer-key","eventbrite-key","everhour-key","extractorapi-key","fastforex-key","feedier-key","fetchrss-key","file-io-key","finage-key","financial-modeling-prep-key","findl-key","fleetbase-key","flightapi-key","formcraft-key","fulcrum-key","avaza-key","canny-key","courier-key","d7network-key","dandelion-key","eraser-key","fixer-key","float-key","accuweather-key","adzuna-key","airship-key","airvisual-key","alegra-key","alienvault-key","allsports-key","ambee-key","api2cart-key","apiflash-key","apimatic-key","appcues-key","artsy-key","aylien-key","cashboard-key","checkvist-key","cicero-key","clicksend-key","cloze-key","coda-io-key","column-api-key","daily-co-key","debounce-io-key","duosecurity-key","enigma-key","fxmarket-key","geckoboard-key","geoapify-key","geocode-key","geocodify-key","getgeoapi-key","getgist-key","getresponse-key","glassnode-key","goodday-key","graphhopper-key","groovehq-key","gtmetrix-key","gyazo-key","happyscribe-key","hellosign-key","helpscout-key","hiveage-key","holiday-api-key","html2pdf-key","hybiscus-key","iconfinder-key","imagekit-key","imagga-key","insightly-key","instabot-key","interseller-key","intrinio-key","ip2location-key","ipapi-key","ipgeolocation-key","ipify-key","ipinfo-key","ipinfodb-key","ipquality-key","ipstack-key","jupiterone-key","juro-key","klipfolio-key","knapsackpro-key","kontent-key","languagelayer-key","leadfeeder-key","lemlist-key","linkpreview-key","loadmill-key","lokalise-key","loyverse-key","lunchmoney-key","madkudu-key","mailboxlayer-key","mailmodo-key","marketstack-key","mavenlink-key","mediastack-key","meistertask-key","mesibo-key","metrilo-key","mindmeister-key","mixmax-key","monkeylearn-key","moonclerk-key","moosend-key","moralis-key","nasdaq-key","newsapi-key","newscatcher-key","nftport-key","nicereply-key","nozbe-key","numverify-key","oanda-key","omnisend-key","onfleet-key","oopspam-key","opencagedata-key","openuv-key","optimizely-key","overloop-key","owlbot-key","packagecloud-key","pandadoc-key","pandascore-key","paralleldots-key","parseur-key","partnerstack-key","pastebin-key","paydirtapp-key","paymoapp-key","paymongo-key","pdflayer-key","pdfshift-key","peopledatalabs-key","pepipost-key","pipedrive-key","pixabay-key","planyo-key","podio-key","pollsapi-key","positionstack-key","postageapp-key","getemail-key","guardian-key","helpcrunch-key","holistic-key","kylas-key","magnetic-key","mailsac-key","miro-key","nimble-key","gocanvas-key","instamojo-key","invoiceocean-key","kanbantool-key","liveagent-key","luno-key","magicbell-key","metabase-key","mite-api-key","mux-secret-key","nethunt-key","netsuite-key","neutrino-api-key","nightfall-key","noticeable-key","nutritionix-key","onelogin-key","onepagecrm-key","powrbot-key","prodpad-key","proxycrawl-key","qase-key","qualaroo-key","qubole-key","rawg-key","reachmail-key","rebrandly-key","requestfinance-key","ritekit-key","rocketreach-key","route4me-key","salesblink-key","salescookie-key","salesflare-key","scrapeowl-key","scraperapi-key","scraperbox-key","scrapestack-key","scrapingant-key","scrapingbee-key","screenshotapi-key","screenshotlayer-key","scrutinizer-key","securitytrails-key","selectpdf-key","serphouse-key","serpstack-key","sherpadesk-key","shipday-key","shotstack-key","shutterstock-key","signaturit-key","signupgenius-key","sigopt-key","simfin-key","simplesat-key","simvoly-key","skrapp-key","snipcart-key","speechtext-key","spoonacular-key","sportsmonk-key","sslmate-key","statuscake-key","statuspal-key","stitchdata-key","stockdata-key","storecove-key","stormboard-key","stormglass-key","supernotes-key","surveybot-key","surveysparrow-key","survicate-key","swiftype-key","tatum-key","taxjar-key","technicalanalysisapi-key","the-odds-api-key","ticketmaster-key","tiingo-key","timecamp-key","tmetric-key","toggl-key","tradier-key","travelpayouts-key","twelvedata-key","tyntec-key","unplu-key","upcdatabase-key","uplead-key","upwave-key","urlscan-key","userflow-key","userstack-key","vatlayer-key","verimail-key","veriphone-key","visual-crossing-key","voodoosms-key","vpnapi-key","vyte-key","walkscore-key","weatherbit-key","webscraper-key","webscraping-key","whoxy-key","worksnaps-key","workstack-key","worldcoinindex-key","worldweather-key","youneedabudget-key","yousign-key","zenkit-key","zenrows-key","zenscrape-key","zerobounce-key","zipcodeapi-key","zipcodebase-key","zonka-feedback-key","pipedream-key","restpack-key","semaphore-key","tefter-key","wistia-key","parsehub-key","pinata-key","leankit-key","poloniex-key","portainer-key","protocolsio-key","recharge-key","refiner-key","repairshopr-key","revampcrm-key","ringcentral-key","runrunit-key","salesmate-key","sheety-key","signalwire-key","sinch-key","sirv-key","siteleaf-key","skybiometry-key","smartystreets-key","smooch-key","solarwinds-key","strava-key","sugester-key","surveyanyplace-key","swell-key","teamgate-key","teletype-key","testingbot-key","textmagic-key","thinkific-key","thousandeyes-key","tokeet-key","truenas-key","uclassify-key","uploadcare-key","vbout-key","vouchery-key","webex-key","websitepulse-key","zulip-key","generic-password","generic-api-key","generic-secret","authorization-header","connection-string"]');
var longReach = JSON.parse('{"iqojb3jpz2lu":2024,"fwogzxivyxdz":2024,"fqogzxivyxdz":2024,"absk":2058,"bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t":2058,"ya29.":1517,"fm2_":2020,"fm1a_":2020,"fm1r_":2020,"fo1_":2020,"ops_eyj":2022,"inrlbxbvcmfslmlv":1933,"pypi-":1517,"snyk_uat.":2531,"snyk_sat.":2531,"snyk_uat_":2531,"snyk_sat_":2531,"eyj":9520,".v1.":1085,"sl.":1817,"wrkaeu-eyj":2024,"wrkajp-eyj":2024,"wrkasg-eyj":2024,"wrkaau-eyj":2024,"wrkail-eyj":2024,"wrka-eyj":2024,"snowflake":2114,"turso":1160,"libsql":1160,"calendly":1340,"monday":1140}');
var nounNames = JSON.parse('["alibaba","aliyun","alicloud","ibm","bluemix","azure_search","azure-search","azuresearch","search_admin","search-admin","searchadmin","search_api","search-api","searchapi","search_query","search-query","searchquery","search_service","search-service","searchservice","heroku","cloudflare","cf_api","cf-api","cfapi","cf_token","cf-token","cftoken","cf_key","cf-key","cfkey","fastly","hcloud","hetzner","linode","vultr","civo","zerotier","meraki","bitbucket","jfrog","artifactory","bintray","xray","cloudsmith","circleci","circle_token","circle-token","circletoken","circle_ci","circle-ci","travis","droneci","drone_token","drone-token","dronetoken","drone_ci","drone-ci","bitrise","jenkins","codecov","coveralls","codacy","snyk","semgrep","launchdarkly","sauce_access","sauce-access","sauceaccess","sauce_key","sauce-key","saucekey","saucelabs","sauce_api","sauce-api","sauceapi","moonshot","kimi","stability","dreamstudio","cohere","co_api_key","co-api-key","coapikey","mistral","assemblyai","deepgram","pinecone","wandb","weightsandbiases","ollama","zai_","zai-","zaiapi","z_ai_api","z-ai-api","zhipu","glm_api","glm-api","glmapi","bigmodel","azure_openai","azure-openai","azureopenai","privateai","private_ai","private-ai","greptile","clarifai","scale_api","scale-api","scaleapi","scale_ai","scale-ai","scaleai","paypal","gocardless","plaid","finicity","transferwise","wise_api","wise-api","wiseapi","wise_token","wise-token","wisetoken","mattermost","plivo","intercom","mailgun","mandrill","postmark","sparkpost","mailjet","mailerlite","elasticemail","elastic_email","elastic-email","elastic","convertkit","datadog","dd_api","dd-api","ddapi","dd_app","dd-app","ddapp","sentry","honeycomb","opsgenie","rollbar","bugsnag","logz","loggly","logdna","mezmo","betterstack","better_stack","better-stack","logtail","betteruptime","amplitude","beamer","uptimerobot","uptime_robot","uptime-robot","statuspage","airbrake","meili","confluent","ccloud","cpdev","kafka","influx","aiven","turso","libsql","redis_cloud","redis-cloud","rediscloud","redislabs","jumpcloud","zendesk","freshbooks","contentful","storyblok","datocms","dato_","webflow","squarespace","etsy","jotform","disqus","gumroad","airtable","asana","atlassian","confluence","jira","trello","figma","dropbox","todoist","calendly","monday","smartsheet","tw_access","tw-access","twaccess","facebook","fb_app","fb-app","fbapp","fb_secret","fb-secret","fbsecret","fb_client","fb-client","fbclient","meta_app","meta-app","metaapp","reddit","twitch","spotify","flickr","unsplash","nytimes","newyorktimes","new_york_times","new-york-times","mapbox","foursquare","fsq","tomtom","openweather","open_weather","open-weather","pyowm","owm_","weatherstack","bitly","bit_ly","bit-ly","kagi","virustotal","vt_api","vt-api","vtapi","shodan","adafruit","data.gov","data_gov","data-gov","datagov","nasa_api","nasa-api","nasaapi","looker","coinbase","binance","kraken","kucoin","alchemy","infura","etherscan","polygonscan","arbiscan","basescan","snowtrace","finnhub","polygon_api","polygon-api","polygonapi","polygon_key","polygon-key","polygonkey","polygon_io","polygon-io","polygonio","polygon_token","polygon-token","polygontoken","polygon_secret","polygon-secret","polygonsecret","polygon_access","polygon-access","polygonaccess","alpaca","apca_api","apca-api","apcaapi","polymarket","poly_private","poly-private","polyprivate","anypoint","apifonica","apilayer","apimetrics","apitemplate","apollo","appointedd","appoptics","appsynergy","atera","audd","autoklose","autopilot","aviationstack","axonaut","ayrshare","bannerbear","baremetrics","beebole","besnappy","besttime","bitbar","bitcoinaverage","blazemeter","runscope","blitapp","blocknative","bombbomb","boostnote","brandfetch","browshot","bscscan","buddyns","budibase","bugherd","bulbul","buttercms","calendarific","calorieninja","campayn","capsulecrm","carboninterface","centralstationcrm","chartmogul","chatfuel","checklyhq","clearbit","cliengo","clockify","closecrm","cloudimage","cloudmersive","cloudplan","cloudsight","cloverly","clustdoc","codemagic","codequiry","coinapi","coinlayer","coinlib","collect2","commercejs","convertapi","countrylayer","craftmypdf","crowdin","cryptocompare","currencyfreaks","currencylayer","currencyscoop","currents_api","currents-api","currentsapi","dareboost","databox","deepai","delighted","detectlanguage","diffbot","diggernaut","ditto","docparser","dronahq","dynalist","dyspatch","eagle_eye_networks","eagle-eye-networks","eagleeyenetworks","ecostruxure_it","ecostruxure-it","ecostruxureit","edenai","ethplorer","eventbrite","everhour","extractorapi","fastforex","feedier","fetchrss","file_io","file-io","fileio","finage","financial_modeling_prep","financial-modeling-prep","financialmodelingprep","findl","fleetbase","flightapi","formcraft","fulcrum","avaza","canny","courier","d7network","dandelion","eraser","fixer","float","accuweather","adzuna","airship","airvisual","iqair","alegra","alienvault","otx_api","otx-api","otxapi","allsports","ambee","api2cart","apiflash","apimatic","appcues","artsy","aylien","cashboard","checkvist","cicero","clicksend","cloze","coda_io","coda-io","codaio","coda_api","coda-api","codaapi","coda_key","coda-key","codakey","coda_token","coda-token","codatoken","column_api","column-api","columnapi","column_key","column-key","columnkey","column_token","column-token","columntoken","column_secret","column-secret","columnsecret","daily_co","daily-co","dailyco","daily_api","daily-api","dailyapi","daily_key","daily-key","dailykey","daily_token","daily-token","dailytoken","daily_secret","daily-secret","dailysecret","daily_access","daily-access","dailyaccess","debounce_io","debounce-io","debounceio","debounce_api","debounce-api","debounceapi","debounce_key","debounce-key","debouncekey","debounce_token","debounce-token","debouncetoken","duosecurity","duo_secret","duo-secret","duosecret","duo_skey","duo-skey","duoskey","duo_api","duo-api","duoapi","enigma","fxmarket","geckoboard","geoapify","geocode","geocodify","getgeoapi","getgist","getresponse","glassnode","goodday","graphhopper","groovehq","gtmetrix","gyazo","happyscribe","hellosign","helpscout","hiveage","holiday_api","holiday-api","holidayapi","html2pdf","hybiscus","iconfinder","imagekit","imagga","insightly","instabot","interseller","intrinio","ip2location","ipapi","ipgeolocation","ipify","ipinfo","ipinfodb","ipquality","ipstack","jupiterone","juro","klipfolio","knapsackpro","kontent","languagelayer","leadfeeder","lemlist","linkpreview","loadmill","lokalise","loyverse","lunchmoney","madkudu","mailboxlayer","mailmodo","marketstack","mavenlink","mediastack","meistertask","mesibo","metrilo","mindmeister","mixmax","monkeylearn","moonclerk","moosend","moralis","nasdaq","newsapi","newscatcher","nftport","nicereply","nozbe","numverify","oanda","omnisend","onfleet","oopspam","opencagedata","openuv","optimizely","overloop","owlbot","packagecloud","pandadoc","pandascore","paralleldots","parseur","partnerstack","pastebin","paydirtapp","paymoapp","paymongo","pdflayer","pdfshift","peopledatalabs","pepipost","netcore_api","netcore-api","netcoreapi","pipedrive","pixabay","planyo","podio","pollsapi","positionstack","postageapp","getemail","guardian","helpcrunch","holistic","kylas","magnetic","mailsac","miro","nimble","gocanvas","instamojo","invoiceocean","kanbantool","liveagent","luno","magicbell","metabase","mite_api","mite-api","miteapi","mite_key","mite-key","mitekey","mite_token","mite-token","mitetoken","mite_yo","mite-yo","miteyo","mux_secret","mux-secret","muxsecret","mux_token","mux-token","muxtoken","nethunt","netsuite","neutrino_api","neutrino-api","neutrinoapi","nightfall","noticeable","nutritionix","onelogin","onepagecrm","powrbot","prodpad","proxycrawl","qase","qualaroo","qubole","rawg","reachmail","rebrandly","requestfinance","ritekit","rocketreach","route4me","salesblink","salescookie","salesflare","scrapeowl","scraperapi","scraperbox","scrapestack","scrapingant","scrapingbee","screenshotapi","screenshotlayer","scrutinizer","securitytrails","selectpdf","serphouse","serpstack","sherpadesk","shipday","shotstack","shutterstock","signaturit","signupgenius","sigopt","simfin","simplesat","simvoly","skrapp","snipcart","speechtext","spoonacular","sportsmonk","sslmate","statuscake","statuspal","stitchdata","stockdata","storecove","stormboard","stormglass","supernotes","surveybot","surveysparrow","survicate","swiftype","tatum","taxjar","technicalanalysisapi","the_odds_api","the-odds-api","theoddsapi","ticketmaster","tiingo","timecamp","tmetric","toggl","tradier","travelpayouts","twelvedata","tyntec","unplu","upcdatabase","uplead","upwave","urlscan","userflow","userstack","vatlayer","verimail","veriphone","visual_crossing","visual-crossing","visualcrossing","voodoosms","vpnapi","vyte","walkscore","weatherbit","webscraper","webscraping","whoxy","worksnaps","workstack","worldcoinindex","worldweather","youneedabudget","yousign","zenkit","zenrows","zenscrape","zerobounce","zipcodeapi","zipcodebase","zonka_feedback","zonka-feedback","zonkafeedback","zonka","pipedream","restpack","semaphore","tefter","wistia","parsehub","pinata","leankit","planview","poloniex","portainer","protocolsio","protocols_io","protocols-io","protocols_secret","protocols-secret","protocolssecret","protocols_access","protocols-access","protocolsaccess","protocols_private","protocols-private","protocolsprivate","recharge","refiner","repairshopr","revampcrm","ringcentral","runrunit","salesmate","sheety","signalwire","sinch","sirv","siteleaf","skybiometry","smartystreets","smarty_auth","smarty-auth","smartyauth","smarty_token","smarty-token","smartytoken","smooch","solarwinds","strava","sugester","surveyanyplace","swell","teamgate","teletype","testingbot","textmagic","thinkific","thousandeyes","tokeet","truenas","freenas","uclassify","uploadcare","vbout","vouchery","webex","websitepulse","zulip"]');
var pairs = JSON.parse('[{"anchors":[],"short":["Q~"],"beside":["azure","client","tenant","secret","microsoft","arm_"]},{"anchors":["sig="],"short":[],"beside":["sv=20"]},{"anchors":["aqvn"],"short":["YC"],"beside":["yandex","yc_","aqvn"]},{"anchors":["st."],"short":[],"beside":["infisical"]},{"anchors":[],"short":["_","_"],"beside":["ngrok"]},{"anchors":["cio"],"short":[],"beside":["cargo","crates"]},{"anchors":["api-","sdk-","mob-"],"short":[],"beside":["launchdarkly","ld_sdk","ldclient","ld_api"]},{"anchors":["fw_"],"short":[],"beside":["fireworks"]},{"anchors":["sk-"],"short":[],"beside":["deepseek","dashscope","qwen"]},{"anchors":["key_"],"short":[],"beside":["cursor"]},{"anchors":["up_"],"short":[],"beside":["upstage"]},{"anchors":["bsa"],"short":[],"beside":["brave"]},{"anchors":["pa-"],"short":[],"beside":["voyage"]},{"anchors":["cr-"],"short":[],"beside":["coderabbit"]},{"anchors":["key_"],"short":[],"beside":["runway"]},{"anchors":["key_"],"short":[],"beside":["retell"]},{"anchors":["aqe"],"short":[],"beside":["adyen"]},{"anchors":["sk_","sk_","sk_test_","sk_sbox_"],"short":[],"beside":["checkout"]},{"anchors":["sk_live_","sk_test_"],"short":[],"beside":["paystack"]},{"anchors":["live_","test_"],"short":[],"beside":["lob_","lob.com","lob-","loblib","lobapi","lobtoken","lobkey","lobsecret"]},{"anchors":[],"short":["."],"beside":["discord","bot_token","bot.run(","client.run(","client.login("]},{"anchors":[],"short":["SK"],"beside":["twilio"]},{"anchors":[],"short":["AC"],"beside":["twilio"]},{"anchors":["key0","key"],"short":[],"beside":["telnyx"]},{"anchors":["key-","key-"],"short":[],"beside":["mailgun","mg_api","mg-api"]},{"anchors":["-us"],"short":[],"beside":["mailchimp","list-manage","mc_api","-us1","-us2"]},{"anchors":["pk_","pk_"],"short":[],"beside":["klaviyo"]},{"anchors":[],"short":["u+"],"beside":["pagerduty","pager_duty","pd_api","pd_token"]},{"anchors":["na1.","na1.","eu1.","eu1."],"short":[],"beside":["fullstory","fs_api","na1."]},{"anchors":["eyj"],"short":[],"beside":["supabase"]},{"anchors":["sk_live_","sk_test_"],"short":[],"beside":["clerk"]},{"anchors":["privatekey","presharedkey"],"short":[],"beside":["[interface]","[peer]","wireguard","allowedips"]},{"anchors":[],"short":["!","!"],"beside":["salesforce","sfdc","force.com","sf_access","00d"]},{"anchors":["secret_key","secret-key","secretkey"],"short":[],"beside":["freemius","fs_dynamic_init","sk_"]},{"anchors":[],"short":["sk"],"beside":["sanity"]},{"anchors":["mc5"],"short":[],"beside":["prismic"]},{"anchors":["secret_"],"short":[],"beside":["notion"]},{"anchors":[".v1.",".v1."],"short":[],"beside":["airtable"]},{"anchors":[],"short":["/","/","/"],"beside":["asana"]},{"anchors":["aaaaaaaaaa","aaaaaaaaaa"],"short":[],"beside":["dropbox"]},{"anchors":["%7c"],"short":["|"],"beside":["facebook","fb_app","fb_access","fb_token"]},{"anchors":["db-"],"short":[],"beside":["databento"]},{"anchors":["==:"],"short":[],"beside":["tableau"]},{"anchors":["privatekey","private_key","private-key","eth_key","eth-key","ethkey","wallet_key","wallet-key","walletkey","deployer_key","deployer-key","deployerkey","mnemonic_key","mnemonic-key","mnemonickey"],"short":[],"beside":["ethereum","hardhat","web3","ethers","solidity"]}]');
var starts = JSON.parse('{"akia":{"source":"AKIA[A-Z2-7]{16}","after":0},"asia":{"source":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","after":0},"abia":{"source":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","after":0},"acca":{"source":"(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}","after":0},"absk":{"source":"ABSK[A-Za-z0-9+/]{20}","after":0},"aiza":{"source":"AIza[A-Za-z0-9_-]{20}","after":0},"ya29.":{"source":"ya29\\\\.[A-Za-z0-9_-]{20}","after":0},"1//0":{"source":"1\\\\/\\\\/0[A-Za-z0-9_-]{20}","after":0},"sig=":{"source":"(?:&amp;|&|\\\\?)sig=[A-Za-z0-9%+/]{20}","after":5},"ltai":{"source":"LTAI[A-Za-z0-9]{20}|LTAI[A-Za-z0-9]{12}","after":0},"akid":{"source":"AKID[A-Za-z0-9]{20}","after":0},"aqvn":{"source":"AQVN[A-Za-z0-9_-]{20}","after":0},"y0_":{"source":"y0_[A-Za-z0-9_-]{20}","after":0},"exo":{"source":"EXO[0-9a-f]{20}","after":0},"do00":{"source":"DO00[A-Z0-9]{16}","after":0},"vcp_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"vci_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"vca_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"vcr_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"vck_":{"source":"(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}","after":0},"nfp_":{"source":"nfp_[A-Za-z0-9]{20}","after":0},"cfut_":{"source":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","after":0},"cfat_":{"source":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","after":0},"cfk_":{"source":"(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}","after":0},"v1.0-":{"source":"v1\\\\.0-[0-9a-f]{20}","after":0},"fm2_":{"source":"fm2_[A-Za-z0-9+/]{20}","after":0},"fm1a_":{"source":"fm1(?:a|r)_[A-Za-z0-9+/]{20}","after":0},"fm1r_":{"source":"fm1(?:a|r)_[A-Za-z0-9+/]{20}","after":0},"fo1_":{"source":"fo1_[A-Za-z0-9_-]{20}","after":0},"rnd_":{"source":"rnd_[A-Za-z0-9]{20}","after":0},"ucat_":{"source":"ucat_[A-Za-z0-9]{20}","after":0},"hvs.":{"source":"hvs\\\\.[A-Za-z0-9_-]{20}","after":0},"hvb.":{"source":"hvb\\\\.[A-Za-z0-9_-]{20}","after":0},"hvr.":{"source":"hvr\\\\.[A-Za-z0-9_-]{20}","after":0},"pul-":{"source":"pul-[0-9a-f]{20}","after":0},"st.":{"source":"st\\\\.[0-9a-f]{20}","after":0},"a3-":{"source":"A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}|A3-[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}","after":0},"ico-":{"source":"ico-[A-Za-z0-9]{20}","after":0},"api-":{"source":"API-[A-Z0-9]{20}|(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","after":0},"ghp_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","after":0},"gho_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","after":0},"ghu_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","after":0},"ghs_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}","after":0},"ghr_":{"source":"(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}|ghr_[A-Za-z0-9]{20}","after":0},"glrt-":{"source":"glrt-[A-Za-z0-9_-]{20}","after":0},"gldt-":{"source":"gldt-[A-Za-z0-9_-]{20}","after":0},"glft-":{"source":"glft-[A-Za-z0-9_-]{20}","after":0},"atbb":{"source":"ATBB[A-Za-z0-9]{20}","after":0},"npm_":{"source":"npm_[A-Za-z0-9]{20}","after":0},"pypi-":{"source":"pypi-[A-Za-z0-9_-]{20}","after":0},"cio":{"source":"cio[A-Za-z0-9]{20}","after":0},"oy2":{"source":"oy2[a-z0-9]{20}","after":0},"akcp":{"source":"AKCp[A-Za-z0-9]{20}","after":0},"akc":{"source":"AKC[A-Za-z0-9]{20}","after":0},"cmvmd":{"source":"cmVmd[A-Za-z0-9]{20}","after":0},"csa_":{"source":"csa_[0-9a-f]{20}","after":0},"ddp_":{"source":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","after":0},"ddo_":{"source":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","after":0},"ddw_":{"source":"(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}","after":0},"bkua_":{"source":"bkua_[a-z0-9]{20}","after":0},"bkaa_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkaj_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkar_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkct_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkpt_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"bkps_":{"source":"(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}","after":0},"pat.":{"source":"(?:pat|sat)\\\\.[A-Za-z0-9_-]{20}","after":0},"sat.":{"source":"(?:pat|sat)\\\\.[A-Za-z0-9_-]{20}","after":0},"squ_":{"source":"(?:squ|sqp|sqa)_[0-9a-f]{20}","after":0},"sqp_":{"source":"(?:squ|sqp|sqa)_[0-9a-f]{20}","after":0},"sqa_":{"source":"(?:squ|sqp|sqa)_[0-9a-f]{20}","after":0},"sgp_":{"source":"sgp_[0-9a-f]{20}|sgp_[0-9a-fA-F]{20}|sgp_[0-9a-fA-F]{16}_[0-9a-fA-F]{20}|sgp_[A-Za-z0-9]{20}","after":0},"slk_":{"source":"slk_[0-9a-f]{20}","after":0},"pnu_":{"source":"pnu_[A-Za-z0-9]{20}","after":0},"pnb_":{"source":"pnb_[A-Za-z0-9]{20}","after":0},"sdk-":{"source":"(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","after":0},"mob-":{"source":"(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","after":0},"hawk.":{"source":"hawk\\\\.[A-Za-z0-9_-]{20}","after":0},"odt_":{"source":"odt_[A-Za-z0-9]{20}","after":0},"endr+":{"source":"endr\\\\+[A-Za-z0-9-]{16}","after":0},"web_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"app_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"auto_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"ss_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"vmw_":{"source":"(?:web|app|auto|ss|vmw)_[0-9a-f]{20}","after":0},"pmak-":{"source":"PMAK-[0-9a-f]{20}|PMAK-[A-Za-z0-9]{20}","after":0},"pmat-":{"source":"PMAT-[0-9A-Z]{20}","after":0},"sk-":{"source":"sk-[A-Za-z0-9]{20}|sk-[0-9a-f]{20}","after":0},"gsk_":{"source":"gsk_[A-Za-z0-9]{20}","after":0},"hf_":{"source":"hf_[A-Za-z]{20}","after":0},"xai-":{"source":"xai-[A-Za-z0-9]{20}|xai-[A-Za-z0-9_]{20}","after":0},"pplx-":{"source":"pplx-[A-Za-z0-9]{20}","after":0},"r8_":{"source":"r8_[A-Za-z0-9]{20}|r8_[A-Za-z0-9_-]{20}","after":0},"fw_":{"source":"fw_[A-Za-z0-9]{20}","after":0},"csk-":{"source":"csk-[a-z0-9]{20}","after":0},"sk_":{"source":"sk_[0-9a-f]{20}|sk_(?:sbox_|)[a-z0-9]{20}|sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|sk_[0-9]{4}","after":0},"pcsk_":{"source":"pcsk_[A-Za-z0-9]{5}","after":0},"dapi":{"source":"dapi[0-9a-f]{20}","after":0},"rpa_":{"source":"rpa_[A-Z0-9]{20}","after":0},"key_":{"source":"key_[0-9a-f]{20}","after":0},"apk_":{"source":"apk_[A-Za-z0-9+/]{20}","after":0},"cog_":{"source":"cog_[a-z2-7]{20}","after":0},"up_":{"source":"up_[A-Za-z0-9]{20}","after":0},"vf.":{"source":"VF\\\\.(?:DM\\\\.|WS\\\\.|)[0-9a-f]{20}","after":0},"tvly-":{"source":"tvly-(?:dev-|prod-|)[A-Za-z0-9]{20}","after":0},"fc-":{"source":"fc-[0-9a-f]{20}","after":0},"bsa":{"source":"BSA[A-Za-z0-9_-]{20}","after":0},"pa-":{"source":"pa-[A-Za-z0-9_-]{20}","after":0},"flp_":{"source":"flp_[A-Za-z0-9]{20}","after":0},"cr-":{"source":"cr-[0-9a-f]{20}","after":0},"eaaa":{"source":"EAAA[A-Za-z0-9_-]{20}|EAA(?:M|C|B|A)[A-Za-z0-9]{20}","after":0},"aqe":{"source":"AQE[A-Za-z0-9]{5}","after":0},"ezak":{"source":"EZAK[A-Za-z0-9]{20}","after":0},"eztk":{"source":"EZTK[A-Za-z0-9]{20}","after":0},"live_":{"source":"(?:live|test)_[0-9a-f]{20}|live_[0-9]{6}","after":0},"test_":{"source":"(?:live|test)_[0-9a-f]{20}","after":0},"xoxb-":{"source":"xoxb-[0-9]{12}-[0-9]{12}|xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxp-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxa-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxr-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxs-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxo-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxe-":{"source":"xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}","after":0},"xoxc-":{"source":"xoxc-[0-9]{9}","after":0},"xapp-":{"source":"xapp-[0-9]{1}-[A-Z0-9]{9}","after":0},"xoxd-":{"source":"xoxd-[A-Za-z0-9%/+]{20}","after":0},"key0":{"source":"KEY0[A-Za-z0-9]{20}","after":0},"key":{"source":"KEY[A-Za-z0-9_-]{20}","after":0},"aaaa":{"source":"AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{20}","after":0},"sg.":{"source":"SG\\\\.[A-Za-z0-9_-]{20}","after":0},"key-":{"source":"key-[0-9a-f]{20}|key-[a-z0-9]{20}","after":0},"re_":{"source":"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20}|re_[A-Za-z0-9]{20}","after":0},"mlsn.":{"source":"mlsn\\\\.[0-9a-f]{20}|mlsn\\\\.[A-Za-z0-9]{20}","after":0},"pk_":{"source":"pk_[0-9a-f]{20}|pk_[A-Za-z0-9]{20}|pk_[0-9]{7}","after":0},"glsa_":{"source":"glsa_[A-Za-z0-9]{20}","after":0},"nrak-":{"source":"NRAK-[A-Z0-9]{20}|NRAK-[A-Za-z0-9]{20}","after":0},"nrii-":{"source":"NRII-[A-Za-z0-9_-]{20}","after":0},"nriq-":{"source":"NRIQ-[A-Za-z0-9_-]{20}","after":0},"nrjs-":{"source":"NRJS-[0-9a-f]{19}","after":0},"dt0":{"source":"dt0[a-z]{1}[0-9]{2}\\\\.[A-Z0-9]{20}|dt0[a-z]{1}[0-9]{2}\\\\.[A-Z2-7]{8}\\\\.[A-Z0-9]{20}|dt0c01\\\\.[A-Za-z0-9]{20}","after":0},"phx_":{"source":"phx_[A-Za-z0-9_-]{20}","after":0},"phs_":{"source":"phs_[A-Za-z0-9_-]{20}","after":0},"na1.":{"source":"(?:na1|eu1)\\\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\\\.[A-Za-z0-9]{20}","after":0},"eu1.":{"source":"(?:na1|eu1)\\\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\\\.[A-Za-z0-9]{20}","after":0},"waka_":{"source":"waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|waka_[a-z0-9]{20}","after":0},"sbp_":{"source":"sbp_[0-9a-f]{20}|sbp_[A-Za-z0-9_-]{20}","after":0},"eyj":{"source":"eyJ[A-Za-z0-9_-]{10}","after":0},"napi_":{"source":"napi_[a-z0-9]{20}|napi_[A-Za-z0-9]{20}","after":0},"npg_":{"source":"npg_[A-Za-z0-9]{12}","after":0},"4b1d":{"source":"4b1d[A-Za-z0-9]{20}","after":0},"essu_":{"source":"essu_[A-Za-z0-9_-]{20}","after":0},"cflt":{"source":"cflt[A-Za-z0-9+/]{20}","after":0},".acc":{"source":"(?:sc|ext|scauth|authress)_[a-z0-9]{5}","after":46},"zpka_":{"source":"zpka_[a-z0-9]{20}","after":0},"$6$":{"source":"\\\\$6\\\\$[./A-Za-z0-9]{8}","after":0},"$5$":{"source":"\\\\$5\\\\$[./A-Za-z0-9]{8}","after":0},"mc5":{"source":"MC5[A-Za-z0-9_-]{16}","after":0},"prd-":{"source":"PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|PRD-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}","after":0},"tfp_":{"source":"tfp_[A-Za-z0-9]{20}|tfp_[A-Za-z0-9_.=-]{20}","after":0},"rdme_":{"source":"rdme_[a-z0-9]{20}","after":0},"ntn_":{"source":"ntn_[0-9]{11}[A-Za-z0-9]{20}","after":0},"pat":{"source":"pat[A-Za-z0-9]{14}\\\\.[0-9a-f]{20}","after":0},"atta":{"source":"ATTA[0-9a-f]{20}|ATTA[A-Za-z0-9]{20}","after":0},"figd_":{"source":"figd_[A-Za-z0-9_-]{20}","after":0},"cnvca":{"source":"cnvca[A-Za-z0-9_-]{20}","after":0},"p8e-":{"source":"p8e-[A-Za-z0-9_-]{20}","after":0},"sl.":{"source":"sl\\\\.(?:u\\\\.|B\\\\.|)[A-Za-z0-9_-]{20}","after":0},"1000.":{"source":"1000\\\\.[0-9a-f]{20}","after":0},"eaam":{"source":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","after":0},"eaac":{"source":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","after":0},"eaab":{"source":"EAA(?:M|C|B|A)[A-Za-z0-9]{20}","after":0},"igqv":{"source":"IGQ(?:V|W)[A-Za-z0-9_-]{20}","after":0},"igqw":{"source":"IGQ(?:V|W)[A-Za-z0-9_-]{20}","after":0},"igaa":{"source":"IGAA[A-Za-z0-9_-]{20}","after":0},"pina_":{"source":"pina_[A-Za-z0-9_-]{20}","after":0},"lip_":{"source":"lip_[A-Za-z0-9]{20}|lip_[A-Za-z0-9_]{16}","after":0},"aio_":{"source":"aio_[A-Za-z0-9]{20}","after":0},"bbff-":{"source":"BBFF-[A-Za-z0-9]{20}","after":0},"bbus-":{"source":"BBUS-[A-Za-z0-9]{20}","after":0},"tss_":{"source":"tss_[A-Za-z0-9_-]{20}","after":0},"vtwn_":{"source":"vtwn_[A-Za-z0-9_-]{20}","after":0},"ion_":{"source":"ion_[A-Za-z0-9]{20}","after":0},"db-":{"source":"db-[A-Za-z0-9]{20}","after":0}}');
var tokenKeywords = JSON.parse('["akia","asia","abia","acca","iqojb3jpz2lu","fwogzxivyxdz","fqogzxivyxdz","absk","bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t","amzn.mws.","amzn1.oa2-cs.v1.","aiza","aq.ab8rn6","gocspx-","ya29.","1//0","+ast","acdb","+aba","apim","+amc","aiot","+asb","+aeh","+arm","azca","azeg","azfu","azse","+acr","jqqj9","azdo","sig=",";sharedaccesskey=",".azconfig.io;id=","ltai","akid","aqvn","t1.","y0_","scw","exo","dop_v1_","doo_v1_","dor_v1_","do00","hrku-aa","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","nfp_","cfut_","cfat_","cfk_","v1.0-","fm2_","fm1a_","fm1r_","fo1_","rnd_","tk-us-","ucat_",".atlasv1.","hvs.","hvb.","hvr.","pul-","dp.","st.","ops_eyj","a3-","tskey-auth-","tskey-","dnkey-","sha256~","token-","inrlbxbvcmfslmlv","eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt","ico-","api-","ghp_","gho_","ghu_","ghs_","ghr_","github_pat_","glpat-","glrt-","glrt-t","gr1348941","gldt-","glptt-","glcbt-","glft-","glimt-","glagent-","gloas-","glsoat-","glffct-","_gitlab_session=","atbb","atctt3xffg","npm_","pypi-","rubygems_","cio","oy2","clojars_","akcp","akc","cmvmdgtuojaxo","cmvmd","dckr_pat_","dckr_oat_","swmtkn-1-","swmkey-1-","csa_","ddp_","ddo_","ddw_","packagist_uut_","packagist_out_","packagist_ack_","packagist_acs_","ccipat_","cciprj_","bkua_","bkaa_","bkaj_","bkar_","bkct_","bkpt_","bkpat_","bkps_","pat.","sat.","squ_","sqp_","sqa_","snyk_uat.","snyk_sat.","snyk_uat_","snyk_sat_","sgp_","sgp_local_","slk_","mergify_application_key_","pnu_","pnb_","sdk-","mob-","configcat-sdk-1/","dvc_server_","hawk.","odt_","aik_ci_","aik_secret_","aik_client_","endr+","web_","app_","auto_","ss_","vmw_","pmak-","pmat-","t3blbkfj","sk-","sk-ant-api0","sk-ant-api","sk-ant-sid","sk-ant-oat","sk-ant-ort","sk-ant-admin","gsk_","hf_","api_org_","xai-","pplx-","r8_","nvapi-","sk-or-v1-","tgp_v1_","fw_","csk-","sk-api-","sk_","pcsk_","lsv2_pt_","lsv2_sk_","sk-lf-","wandb_v1_","dapi","rpa_","key_","apk_user_","apk_","cog_","up_","vf.","tvly-dev-","tvly-prod-","tvly-","fc-","bsa","pa-","flp_","cr-","sk_pr_","sk_live_","sk_prod_","rk_live_","rk_prod_","sk_test_","rk_test_","whsec_","access_token$production$","sq0atp-","eaaa","sq0csp-","aqe","sk_sbox_","rzp_live_","rzp_test_","flwseck-","flwseck_test-","flwseck_test","flwpubk_test-","pdl_live_apikey_","pdl_sdbx_apikey_","access-sandbox-","access-development-","access-production-","shippo_live_","shippo_test_","ezak","eztk","live_","test_","live_pub_","test_pub_","duffel_test_","duffel_live_","mid-server-","$aact_prod_","$aact_hmlg_","ak_live_","app_usr-","ramp_sec_","mercury_production_","polar_oat_","polar_pat_","polar_at_","sk_live_a2v5xz","sk_test_a2v5xz","persona_production_","api_live.","api_live_us.","api_live_ca.","xoxb-","xoxp-","xoxa-","xoxr-","xoxs-","xoxo-","xoxe-","xoxc-","xapp-","xoxe.xoxb-","xoxe.xoxp-","xoxd-","hooks.slack.com/","/api/webhooks/",":aa","/incomingwebhook/","https://chat.googleapis.com/v1/spaces/","https://hooks.zapier.com/hooks/catch/",".tines.","https://hook.eu1.make.com/","https://hook.eu2.make.com/","https://hook.us1.make.com/","https://hook.us2.make.com/","key0","key","os_v2_app_","os_v2_org_","aaaa","sec-c-","pub-c-","sub-c-","sg.","key-","pubkey-","-us","xkeysib-","xsmtpsib-","re_","mlsn.","pk_","nyk_v0_","nyk_v1_","gcntfy-","glsa_","glc_eyj","eyjrijoi","nrak-","nral","nrii-","nriq-","nrjs-","sntryu_","sntrys_eyj","sntrya_","sntryi_","dt0","hcaik_","hcalk_","hcbik_","hcblk_","phx_","phs_","rootly_","na1.","eu1.","waka_","pscale_tkn_","pscale_oauth_","pscale_pw_","sbp_","sb_secret_","eyj","napi_","npg_","mdb_sa_sk_","4b1d","ccdb1_","astracs:","essu_","cflt","amqp://","amqps://","redis://","rediss://","age-secret-key-1","secret-live-","secret-test-",".acc","unkey_","zpka_","0x4aaaaaaa","0x4aaaaaa","s-s4t2ud-","s-s4t2af-","django-insecure-","$6$","$5$","$6$rounds=","shpat_","shpca_","shppa_","shpss_","pat-na1-","pat-eu1-","pat-na2-","pat-ap1-","cfpat-","mc5","prd-","tfp_","gb_api_","rdme_","flb_live_","flb_test_","lin_api_","lin_oauth_","ntn_","secret_","pat",".v1.","atatt3xffgf0","atatt3","atta","figd_","cnvca","p8e-","fio-u-","sl.","aaaaaaaaaa","1000.","tkn.v1_","aaaaaaaaaaaaaaaaaaaaa","eaam","eaac","eaab","eaacedeose0cba","%7c","igqv","igqw","igaa","pina_","lip_","sk.eyj","pk.eyj","tk.eyj","_mmk","apify_api_","aio_","bbff-","bbus-","tss_","vtwn_","samsara_api_","shltm_","ion_","sm_aat_","sm_pat_","sm_sat_","db-","wrkaeu-eyj","wrkajp-eyj","wrkasg-eyj","wrkaau-eyj","wrkail-eyj","wrka-eyj","==:","scp-live-","scp-test-","thingsboard.cloud/api/v1/",".g.alchemy.com/v2/",".infura.io/v3/","secret_access_key","secret-access-key","secretaccesskey","aws_secret","aws-secret","awssecret","accountkey","account_key","account-key","storage_key","storage-key","storagekey","storage_account_key","storage-account-key","storageaccountkey","storage_access_key","storage-access-key","storageaccesskey","alibaba","aliyun","alicloud","ibm","bluemix","scaleway","azure_search","azure-search","azuresearch","search_admin","search-admin","searchadmin","search_api","search-api","searchapi","search_query","search-query","searchquery","search_service","search-service","searchservice","heroku","vercel","netlify","cloudflare","cf_api","cf-api","cfapi","cf_token","cf-token","cftoken","cf_key","cf-key","cfkey","fastly","railway_token","railway-token","railwaytoken","railway_api_token","railway-api-token","railwayapitoken","railway_api_key","railway-api-key","railwayapikey","hcloud","hetzner","linode","vultr","civo","vault","unseal","zerotier","meraki","kubeadm","bootstrap_token","bootstrap-token","bootstraptoken","k3s_token","k3s-token","k3stoken","bitbucket","_authtoken","jfrog","artifactory","bintray","xray","cloudsmith","bundle_enterprise__contribsys__com","bundle-enterprise--contribsys--com","bundleenterprisecontribsyscom","bundle_gems__contribsys__com","bundle-gems--contribsys--com","bundlegemscontribsyscom","circleci","circle_token","circle-token","circletoken","circle_ci","circle-ci","travis","droneci","drone_token","drone-token","dronetoken","drone_ci","drone-ci","bitrise","jenkins","codecov","coveralls","codeclimate","cc_test_reporter_id","cc-test-reporter-id","cctestreporterid","codacy","sonar","snyk","semgrep","sourcegraph","launchdarkly","browserstack","sauce_access","sauce-access","sauceaccess","sauce_key","sauce-key","saucekey","saucelabs","sauce_api","sauce-api","sauceapi","moonshot","kimi","stability","dreamstudio","cohere","co_api_key","co-api-key","coapikey","mistral","assemblyai","deepgram","pinecone","wandb","weightsandbiases","ollama","zai_","zai-","zaiapi","z_ai_api","z-ai-api","zhipu","glm_api","glm-api","glmapi","bigmodel","azure_openai","azure-openai","azureopenai","privateai","private_ai","private-ai","greptile","clarifai","scale_api","scale-api","scaleapi","scale_ai","scale-ai","scaleai","paypal","gocardless","plaid","plaid_client_id","plaid-client-id","plaidclientid","plaid_client","plaid-client","plaidclient","finicity","transferwise","wise_api","wise-api","wiseapi","wise_token","wise-token","wisetoken","discord","telegram","telegr_","tgram","tg_bot","tg-bot","tgbot","mattermost","twilio","plivo","messagebird","message_bird","message-bird","nexmo","vonage","sendbird","pusher","ably","pushbullet","intercom","larksuite","lark_","feishu","wechat","weixin","wx_app","wx-app","wxapp","mailgun","mandrill","postmark","sparkpost","mailjet","mailerlite","elasticemail","elastic_email","elastic-email","elastic","convertkit","loops_api","loops-api","loopsapi","loops_key","loops-key","loopskey","datadog","dd_api","dd-api","ddapi","dd_app","dd-app","ddapp","newrelic","new_relic","new-relic","sentry","sumo","splunk","signalfx","honeycomb","opsgenie","rollbar","bugsnag","logz","loggly","logdna","mezmo","betterstack","better_stack","better-stack","logtail","betteruptime","amplitude","mixpanel","segment","beamer","uptimerobot","uptime_robot","uptime-robot","statuspage","airbrake","atlas_private","atlas-private","atlasprivate","mongodb_atlas","mongodb-atlas","mongodbatlas","atlas_api","atlas-api","atlasapi","mongodb_private","mongodb-private","mongodbprivate","algolia","meili","confluent","ccloud","cpdev","kafka","snowflake","influx","aiven","turso","libsql","upstash","redis_cloud","redis-cloud","rediscloud","redislabs","jwt_secret","jwt-secret","jwtsecret","jwt_private","jwt-private","jwtprivate","jwt_key","jwt-key","jwtkey","jwt_signing","jwt-signing","jwtsigning","auth0","okta","ssws","jumpcloud","loginradius","recaptcha","privatekey","presharedkey","cleartextpassword","hubspot","hapikey","zendesk","freshbooks","secret_key","secret-key","secretkey","contentful","storyblok","datocms","dato_","webflow","squarespace","etsy","jotform","disqus","gumroad","linear","airtable","asana","atlassian","confluence","jira","trello","figma","adobe","dropbox","box_","box-","boxapp","boxsdk","boxapi","boxtoken","boxsecret","boxclient","boxaccess","todoist","shortcut","calendly","monday","smartsheet","docusign","zoom_","zoom-","zoomclient","zoomapi","zoomsecret","twitter","tw_access","tw-access","twaccess","facebook","fb_app","fb-app","fbapp","fb_secret","fb-secret","fbsecret","fb_client","fb-client","fbclient","meta_app","meta-app","metaapp","linkedin","linked_in","linked-in","reddit","twitch","tiktok","spotify","flickr","unsplash","nytimes","newyorktimes","new_york_times","new-york-times","mapbox","foursquare","fsq","tomtom","here_api","here-api","hereapi","here_key","here-key","herekey","here_maps","here-maps","heremaps","openweather","open_weather","open-weather","pyowm","owm_","weatherstack","bitly","bit_ly","bit-ly","rapidapi","rapid_api","rapid-api","kagi","virustotal","vt_api","vt-api","vtapi","shodan","adafruit","data.gov","data_gov","data-gov","datagov","nasa_api","nasa-api","nasaapi","looker","coinbase","binance","kraken","kucoin","alchemy","infura","etherscan","polygonscan","arbiscan","basescan","snowtrace","private_key","private-key","eth_key","eth-key","ethkey","wallet_key","wallet-key","walletkey","deployer_key","deployer-key","deployerkey","mnemonic_key","mnemonic-key","mnemonickey","finnhub","polygon_api","polygon-api","polygonapi","polygon_key","polygon-key","polygonkey","polygon_io","polygon-io","polygonio","polygon_token","polygon-token","polygontoken","polygon_secret","polygon-secret","polygonsecret","polygon_access","polygon-access","polygonaccess","alpaca","apca_api","apca-api","apcaapi","polymarket","poly_private","poly-private","polyprivate","anypoint","apifonica","apilayer","apimetrics","apitemplate","apollo","appointedd","appoptics","appsynergy","atera","audd","autoklose","autopilot","aviationstack","axonaut","ayrshare","bannerbear","baremetrics","beebole","besnappy","besttime","bitbar","bitcoinaverage","blazemeter","runscope","blitapp","blocknative","bombbomb","boostnote","brandfetch","browshot","bscscan","buddyns","budibase","bugherd","bulbul","buttercms","calendarific","calorieninja","campayn","capsulecrm","carboninterface","centralstationcrm","chartmogul","chatfuel","checklyhq","clearbit","cliengo","clockify","closecrm","cloudimage","cloudmersive","cloudplan","cloudsight","cloverly","clustdoc","codemagic","codequiry","coinapi","coinlayer","coinlib","collect2","commercejs","convertapi","countrylayer","craftmypdf","crowdin","cryptocompare","currencyfreaks","currencylayer","currencyscoop","currents_api","currents-api","currentsapi","dareboost","databox","deepai","delighted","detectlanguage","diffbot","diggernaut","ditto","docparser","dronahq","dynalist","dyspatch","eagle_eye_networks","eagle-eye-networks","eagleeyenetworks","ecostruxure_it","ecostruxure-it","ecostruxureit","edenai","ethplorer","eventbrite","everhour","extractorapi","fastforex","feedier","fetchrss","file_io","file-io","fileio","finage","financial_modeling_prep","financial-modeling-prep","financialmodelingprep","findl","fleetbase","flightapi","formcraft","fulcrum","avaza","canny","courier","d7network","dandelion","eraser","fixer","float","accuweather","adzuna","airship","airvisual","iqair","alegra","alienvault","otx_api","otx-api","otxapi","allsports","ambee","api2cart","apiflash","apimatic","appcues","artsy","aylien","cashboard","checkvist","cicero","clicksend","cloze","coda_io","coda-io","codaio","coda_api","coda-api","codaapi","coda_key","coda-key","codakey","coda_token","coda-token","codatoken","column_api","column-api","columnapi","column_key","column-key","columnkey","column_token","column-token","columntoken","column_secret","column-secret","columnsecret","daily_co","daily-co","dailyco","daily_api","daily-api","dailyapi","daily_key","daily-key","dailykey","daily_token","daily-token","dailytoken","daily_secret","daily-secret","dailysecret","daily_access","daily-access","dailyaccess","debounce_io","debounce-io","debounceio","debounce_api","debounce-api","debounceapi","debounce_key","debounce-key","debouncekey","debounce_token","debounce-token","debouncetoken","duosecurity","duo_secret","duo-secret","duosecret","duo_skey","duo-skey","duoskey","duo_api","duo-api","duoapi","enigma","fxmarket","geckoboard","geoapify","geocode","geocodify","getgeoapi","getgist","getresponse","glassnode","goodday","graphhopper","groovehq","gtmetrix","gyazo","happyscribe","hellosign","helpscout","hiveage","holiday_api","holiday-api","holidayapi","html2pdf","hybiscus","iconfinder","imagekit","imagga","insightly","instabot","interseller","intrinio","ip2location","ipapi","ipgeolocation","ipify","ipinfo","ipinfodb","ipquality","ipstack","jupiterone","juro","klipfolio","knapsackpro","kontent","languagelayer","leadfeeder","lemlist","linkpreview","loadmill","lokalise","loyverse","lunchmoney","madkudu","mailboxlayer","mailmodo","marketstack","mavenlink","mediastack","meistertask","mesibo","metrilo","mindmeister","mixmax","monkeylearn","moonclerk","moosend","moralis","nasdaq","newsapi","newscatcher","nftport","nicereply","nozbe","numverify","oanda","omnisend","onfleet","oopspam","opencagedata","openuv","optimizely","overloop","owlbot","packagecloud","pandadoc","pandascore","paralleldots","parseur","partnerstack","pastebin","paydirtapp","paymoapp","paymongo","pdflayer","pdfshift","peopledatalabs","pepipost","netcore_api","netcore-api","netcoreapi","pipedrive","pixabay","planyo","podio","pollsapi","positionstack","postageapp","getemail","guardian","helpcrunch","holistic","kylas","magnetic","mailsac","miro","nimble","gocanvas","instamojo","invoiceocean","kanbantool","liveagent","luno","magicbell","metabase","mite_api","mite-api","miteapi","mite_key","mite-key","mitekey","mite_token","mite-token","mitetoken","mite_yo","mite-yo","miteyo","mux_secret","mux-secret","muxsecret","mux_token","mux-token","muxtoken","nethunt","netsuite","neutrino_api","neutrino-api","neutrinoapi","nightfall","noticeable","nutritionix","onelogin","onepagecrm","powrbot","prodpad","proxycrawl","qase","qualaroo","qubole","rawg","reachmail","rebrandly","requestfinance","ritekit","rocketreach","route4me","salesblink","salescookie","salesflare","scrapeowl","scraperapi","scraperbox","scrapestack","scrapingant","scrapingbee","screenshotapi","screenshotlayer","scrutinizer","securitytrails","selectpdf","serphouse","serpstack","sherpadesk","shipday","shotstack","shutterstock","signaturit","signupgenius","sigopt","simfin","simplesat","simvoly","skrapp","snipcart","speechtext","spoonacular","sportsmonk","sslmate","statuscake","statuspal","stitchdata","stockdata","storecove","stormboard","stormglass","supernotes","surveybot","surveysparrow","survicate","swiftype","tatum","taxjar","technicalanalysisapi","the_odds_api","the-odds-api","theoddsapi","ticketmaster","tiingo","timecamp","tmetric","toggl","tradier","travelpayouts","twelvedata","tyntec","unplu","upcdatabase","uplead","upwave","urlscan","userflow","userstack","vatlayer","verimail","veriphone","visual_crossing","visual-crossing","visualcrossing","voodoosms","vpnapi","vyte","walkscore","weatherbit","webscraper","webscraping","whoxy","worksnaps","workstack","worldcoinindex","worldweather","youneedabudget","yousign","zenkit","zenrows","zenscrape","zerobounce","zipcodeapi","zipcodebase","zonka_feedback","zonka-feedback","zonkafeedback","zonka","pipedream","restpack","semaphore","tefter","wistia","parsehub","pinata","leankit","planview","poloniex","portainer","protocolsio","protocols_io","protocols-io","protocols_secret","protocols-secret","protocolssecret","protocols_access","protocols-access","protocolsaccess","protocols_private","protocols-private","protocolsprivate","recharge","refiner","repairshopr","revampcrm","ringcentral","runrunit","salesmate","sheety","signalwire","sinch","sirv","siteleaf","skybiometry","smartystreets","smarty_auth","smarty-auth","smartyauth","smarty_token","smarty-token","smartytoken","smooch","solarwinds","strava","sugester","surveyanyplace","swell","teamgate","teletype","testingbot","textmagic","thinkific","thousandeyes","tokeet","truenas","freenas","uclassify","uploadcare","vbout","vouchery","webex","websitepulse","zulip","azure","client","tenant","secret","microsoft","arm_","sv=20","yandex","yc_","infisical","ngrok","cargo","crates","ld_sdk","ldclient","ld_api","fireworks","deepseek","dashscope","qwen","cursor","upstage","brave","voyage","coderabbit","runway","retell","adyen","checkout","paystack","lob_","lob.com","lob-","loblib","lobapi","lobtoken","lobkey","lobsecret","bot_token","bot.run(","client.run(","client.login(","telnyx","mg_api","mg-api","mailchimp","list-manage","mc_api","-us1","-us2","klaviyo","pagerduty","pager_duty","pd_api","pd_token","fullstory","fs_api","supabase","clerk","[interface]","[peer]","wireguard","allowedips","salesforce","sfdc","force.com","sf_access","00d","freemius","fs_dynamic_init","sanity","prismic","notion","fb_access","fb_token","databento","tableau","ethereum","hardhat","web3","ethers","solidity"]');
var SHORT = 1024;
var shared = new Uint16Array(SHORT);
function unescapedView(text, range, encoding, sign, escapeAt) {
  const { start: start2, end } = range;
  const codes = end - start2 > SHORT ? new Uint16Array(end - start2) : shared;
  let length = 0;
  eachCharacter(text, range, sign, escapeAt, (code) => {
    codes[length++] = code;
  });
  let origins;
  const originOf = (offset) => {
    origins ??= originsIn(text, range, sign, escapeAt);
    return offset < length ? origins[offset] ?? end : end;
  };
  return {
    text: import_chunk_YXPOKRHL.Buffer.from(codes.buffer, 0, 2 * length).toString("utf16le"),
    encoding,
    place: (said) => ({ start: originOf(said.start), end: originOf(said.end) })
  };
}
function originsIn(text, range, sign, escapeAt) {
  const origins = new Int32Array(range.end - range.start);
  let length = 0;
  eachCharacter(text, range, sign, escapeAt, (_, at) => {
    origins[length++] = at;
  });
  return origins;
}
function eachCharacter(text, { start: start2, end }, sign, escapeAt, tell) {
  const first = sign.charCodeAt(0);
  for (let at = start2; at < end; ) {
    const plain = text.charCodeAt(at);
    const found = plain === first ? escapeAt(at) : void 0;
    if (found?.code !== void 0 && at + found.length <= end) {
      tell(found.code, at);
      at += found.length;
      continue;
    }
    const last2 = Math.min(end, at + (found?.code === void 0 ? found?.length ?? 1 : 1));
    for (; at < last2; at++) tell(text.charCodeAt(at), at);
  }
}
function differing(view) {
  return {
    ...view,
    isOther(range) {
      const place = view.place(range);
      return place.end - place.start > range.end - range.start;
    }
  };
}
function underName(view, name, nameAt) {
  const before = `${name}: `;
  const inName = (offset) => nameAt + Math.min(offset, name.length);
  return {
    ...view,
    text: before + view.text,
    place({ start: start2, end }) {
      const [from, to] = [start2 - before.length, end - before.length];
      if (to <= 0) return { start: inName(start2), end: inName(end) };
      const inside = view.place({ start: Math.max(0, from), end: to });
      return from < 0 ? { start: inName(start2), end: inside.end } : inside;
    }
  };
}
var CONTINUED = {
  word: "<lines that go on>",
  isIn(bytes, from, to) {
    for (let at = bytes.indexOf(BACKTICK, from); at !== -1 && at < to; at = bytes.indexOf(BACKTICK, at + 1))
      if (bytes[at + 1] === LINE_FEED || bytes[at + 1] === RETURN && bytes[at + 2] === LINE_FEED)
        return true;
    return false;
  }
};
var BACKTICK = 96;
var LINE_FEED = 10;
var RETURN = 13;
var END = /`\r?\n[ \t]{0,200}/y;
var PLAIN = { length: 1 };
var SPACE = 32;
function continuedViews(text) {
  const views = [];
  const escapeAt = (at) => {
    END.lastIndex = at;
    return END.test(text) ? { code: SPACE, length: END.lastIndex - at } : PLAIN;
  };
  let past = 0;
  for (let at = text.indexOf("`"); at !== -1; at = text.indexOf("`", Math.max(past, at + 1))) {
    if (escapeAt(at) === PLAIN) continue;
    const start2 = Math.max(past, text.lastIndexOf("\n", at) + 1);
    past = endOfLine(text, at);
    while (/`\r?$/.test(text.slice(Math.max(0, past - 2), past)) && past < text.length)
      past = endOfLine(text, past + 1);
    views.push(differing(unescapedView(text, { start: start2, end: past }, void 0, "`", escapeAt)));
  }
  return views;
}
function endOfLine(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
var UNIT = { base64: 4, wide: 8, hex: 2 };
var LEAST = { base64: 5, wide: 3, hex: 16 };
var STRIDE = 16;
var FIRST = 1;
var SECOND = 2;
var THIRD = 4;
var ANY4 = 8;
var LOW = 16;
var HEX = 32;
var NONE = 255;
var VALUE = new Uint8Array(256).fill(NONE);
var DIGIT = new Uint8Array(256).fill(NONE);
var BITS = new Uint8Array(256);
var TEXT = new Uint8Array(256);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
  VALUE[character.charCodeAt(0)] = value;
});
VALUE["-".charCodeAt(0)] = 62;
VALUE["_".charCodeAt(0)] = 63;
[..."0123456789abcdefABCDEF"].forEach((character) => {
  DIGIT[character.charCodeAt(0)] = Number.parseInt(character, 16);
});
for (let byte = 0; byte < 127; byte++)
  TEXT[byte] = byte > 31 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0;
VALUE.forEach((value, code) => {
  if (value === NONE) return;
  const isFirst = value === 2 || value === 3 || value >= 8 && value < 32;
  const isSecond = (value & 15) === 0 || (value & 15) > 1 && (value & 15) < 8;
  const isThird = (value & 3) < 2;
  BITS[code] = (isFirst ? FIRST : 0) | (isSecond ? SECOND : 0) | (isThird ? THIRD : 0) | ANY4 | (value < 2 ? LOW : 0);
});
DIGIT.forEach((digit, code) => {
  if (digit !== NONE) BITS[code] = (BITS[code] ?? 0) | HEX;
});
function isTextByte(byte) {
  return byte !== void 0 && TEXT[byte] === 1;
}
function characterOf(high, low) {
  const code = 16 * digitOf(high) + digitOf(low);
  return TEXT[code] === 1 ? code : void 0;
}
function digitOf(code) {
  return code === void 0 || code > 255 ? NONE : DIGIT[code] ?? NONE;
}
function isOf(form, code) {
  return code !== void 0 && ((BITS[code] ?? 0) & (form === "hex" ? HEX : ANY4)) !== 0;
}
function isUnit(form, bytes, at) {
  if (at < 0 || at + UNIT[form] > bytes.length) return false;
  return form === "base64" ? isGroup(bytes, at) : form === "hex" ? isPair(bytes, at) : isWideUnit(bytes, at);
}
function nextSign(codes, from, to = codes.length) {
  const bytes = to === codes.length ? codes : codes.subarray(0, to);
  let i = from;
  for (const last2 = to - 10; i <= last2; i += STRIDE) {
    const d = BITS[bytes[i + 3]];
    if ((d & ANY4) === 0) continue;
    const e = BITS[bytes[i + 4]];
    const f = BITS[bytes[i + 5]];
    const g = BITS[bytes[i + 6]];
    const h = BITS[bytes[i + 7]];
    if ((e & f & g & h & ANY4) === 0) continue;
    const a = BITS[bytes[i]];
    const b = BITS[bytes[i + 1]];
    const c = BITS[bytes[i + 2]];
    const group = a & b >> 1 & c >> 2 | b & c >> 1 & d >> 2 | c & d >> 1 & e >> 2 | d & e >> 1 & f >> 2;
    const low = (a | b | c) & (d | e | f) & LOW;
    const hex = a & b & c & d & e & f & HEX;
    if ((group & 1) === 0 && (low | hex) === 0) continue;
    const isBase64 = (group & 1) !== 0 && goesOn(bytes, i, a, b, c, d, e, f, g, h);
    const isHex = hex !== 0 && isDigit(bytes[i + 9]) && isDigit(bytes[i + 15]);
    if (!isBase64 && !isHex && low === 0) continue;
    const found = signAt(bytes, i, from, isBase64, low !== 0, isHex);
    if (found) return found;
  }
  return i < to ? signAt(bytes, i, from, true, true, true) : void 0;
}
function goesOn(bytes, i, a, b, c, d, e, f, g, h) {
  const j = BITS[bytes[i + 8]];
  const k = BITS[bytes[i + 9]];
  const both = a & e & (b & f) >> 1 & (c & g) >> 2 | b & f & (c & g) >> 1 & (d & h) >> 2 | c & g & (d & h) >> 1 & (e & j) >> 2 | d & h & (e & j) >> 1 & (f & k) >> 2;
  return (both & 1) !== 0;
}
function isDigit(code) {
  return code !== void 0 && DIGIT[code] !== NONE;
}
function signAt(bytes, i, from, isBase64, isWide, isHex) {
  for (let at = i; isBase64 && at < i + 4; at++) {
    const found = stretchAround("base64", bytes, at, from);
    if (found) return found;
  }
  for (let at = i - 7; isWide && at < i + 3; at++) {
    if (bytes[at + 4] !== A || bytes[at + 7] !== A) continue;
    const found = stretchAround("wide", bytes, at, from);
    if (found) return found;
  }
  for (let at = i; isHex && at < i + 2; at++) {
    const found = stretchAround("hex", bytes, at, from);
    if (found) return found;
  }
  return void 0;
}
var A = 65;
function stretchAround(form, bytes, at, from) {
  if (at < from || !isUnit(form, bytes, at)) return void 0;
  const size = UNIT[form];
  const least = LEAST[form];
  let count = 1;
  let end = at + size;
  while (count < least && isUnit(form, bytes, end)) {
    end += size;
    count++;
  }
  let start2 = at;
  while (start2 - size >= from && isUnit(form, bytes, start2 - size)) {
    start2 -= size;
    count++;
  }
  return count < least ? void 0 : { form, at: start2 };
}
function isGroup(bytes, at) {
  const a = VALUE[bytes[at]];
  if (a > 31) return false;
  const b = VALUE[bytes[at + 1]];
  const c = VALUE[bytes[at + 2]];
  const d = VALUE[bytes[at + 3]];
  if ((b | c | d) > 63) return false;
  const isText = TEXT[a << 2 | b >> 4] & TEXT[(b & 15) << 4 | c >> 2] & TEXT[(c & 3) << 6 | d];
  return isText === 1;
}
function isWideUnit(bytes, at) {
  const value = (offset) => VALUE[bytes[at + offset]];
  const [a, b, c, d, e, f, g, h] = [
    value(0),
    value(1),
    value(2),
    value(3),
    value(4),
    value(5),
    value(6),
    value(7)
  ];
  if ((a | b | c | d | e | f | g | h) > 63) return false;
  const areZero = (b & 15) === 0 && c < 2 && e === 0 && f < 16 && (g & 3) === 0 && h === 0;
  if (!areZero) return false;
  return TEXT[a << 2 | b >> 4] === 1 && TEXT[c << 6 | d] === 1 && TEXT[f << 4 | g >> 2] === 1;
}
function isPair(bytes, at) {
  const high = DIGIT[bytes[at]];
  if (high > 7) return false;
  const low = DIGIT[bytes[at + 1]];
  return low !== NONE && TEXT[high << 4 | low] === 1;
}
var ESCAPES = [
  ...["\\u00", "\\x"].flatMap((begin) => ["2", "3", "4", "5", "6", "7"].map((digit) => begin + digit)),
  ":\\/\\/"
];
var ESCAPES_REACH = 16e3;
var ESCAPED = /\\(?:u00|x)[2-7][0-9A-Fa-f]|\\\//g;
var SHORTEST2 = 16;
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
  if (to - from < SHORTEST2) return false;
  const parts = around.slice(from, to).replace(ESCAPED, "\0").split(/\\./);
  return parts.some((part) => part.length >= SHORTEST2 && /[0-9]|\0{12}/.test(part));
}
function isInRun(code) {
  return code >= 97 && code <= 122 || code >= 45 && code <= 57 || code >= 65 && code <= 90 || code === 92 || code === 95 || code === 61 || code === 43 || code === 126;
}
var REACH = { before: 600, behind: ESCAPES_REACH, run: 64 };
var ANY5 = /\\u00[2-7][0-9A-Fa-f]|\\x[2-7][0-9A-Fa-f]|:\\\/\\\//g;
function escapeViews(text) {
  const views = [];
  let past = 0;
  ANY5.lastIndex = 0;
  for (let found = ANY5.exec(text); found; found = ANY5.exec(text)) {
    const at = found.index;
    if (!escapeStands(text.slice(Math.max(0, at - 64), at + 224), Math.min(64, at))) continue;
    const least = Math.max(past, at - REACH.before);
    const start2 = least + text.slice(least, at).lastIndexOf("\n") + 1;
    const line = text.slice(at, at + REACH.behind).indexOf("\n");
    past = Math.min(text.length, at + (line === -1 ? REACH.behind : line));
    views.push(viewOf(text, start2, past));
    ANY5.lastIndex = past;
  }
  return views;
}
function viewOf(text, start2, end) {
  return differing(unescapedView(text, { start: start2, end }, "escapes", "\\", (at) => escapeIn(text, at)));
}
var PLAIN2 = { length: 1 };
var BACKSLASH = { length: 2 };
function escapeIn(text, at) {
  const kind = text[at + 1];
  if (kind === "/") return { code: SLASH, length: 2 };
  if (kind === "\\") return BACKSLASH;
  const digits = kind === "x" ? at + 2 : kind === "u" && text.startsWith("00", at + 2) ? at + 4 : void 0;
  if (digits === void 0) return PLAIN2;
  const code = characterOf(text.charCodeAt(digits), text.charCodeAt(digits + 1));
  return code === void 0 ? PLAIN2 : { code, length: digits + 2 - at };
}
var SLASH = 47;
var SHORTEST3 = 16;
var PERCENT = 37;
function hasPercent(bytes, from, to) {
  for (let at = bytes.indexOf(PERCENT, from); at !== -1 && at < to; at = bytes.indexOf(PERCENT, at + 1)) {
    if (characterOf(bytes[at + 1], bytes[at + 2]) === void 0) continue;
    let start2 = at;
    while (start2 > from && at - start2 < SHORTEST3 && isInRun2(bytes[start2 - 1])) start2--;
    let end = at;
    while (end < to && end - start2 < SHORTEST3 && isInRun2(bytes[end])) end++;
    if (end - start2 >= SHORTEST3) return true;
  }
  return false;
}
function percentViews(text) {
  const views = [];
  let past = 0;
  for (let at = text.indexOf("%"); at !== -1; at = text.indexOf("%", Math.max(past, at + 1))) {
    if (characterOf(text.charCodeAt(at + 1), text.charCodeAt(at + 2)) === void 0) continue;
    let start2 = at;
    while (start2 > past && isInRun2(text.charCodeAt(start2 - 1))) start2--;
    past = at;
    while (past < text.length && isInRun2(text.charCodeAt(past))) past++;
    if (past - start2 >= SHORTEST3)
      views.push(
        unescapedView(text, { start: start2, end: past }, "percent encoding", "%", (place) => escapeIn2(text, place))
      );
  }
  return views;
}
var PLAIN3 = { length: 1 };
function escapeIn2(text, at) {
  const code = characterOf(text.charCodeAt(at + 1), text.charCodeAt(at + 2));
  return code === void 0 ? PLAIN3 : { code, length: 3 };
}
function isInRun2(code) {
  if (code === void 0 || code < 33) return false;
  return code !== 34 && code !== 39 && code !== 60 && code !== 62 && code !== 92 && code !== 96;
}
var STRETCH = {
  word: "<text in base64 or hexadecimal>",
  isIn: (bytes, from, to) => nextSign(bytes, from, to) !== void 0
};
var PERCENT2 = { word: "<percent encoding>", isIn: hasPercent };
var MANIFESTS = [
  "kind: secret",
  'kind: "secret"',
  "kind: 'secret'",
  '"kind": "secret"',
  '"kind":"secret"'
];
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
var ADDRESS = { word: "<address with a password>", isIn: hasPassword };
var [SLASH2, COLON, AT] = [47, 58, 64];
var ENDS = new Uint8Array(256);
for (const character of " 	\n\v\f\r/?#@:\"'`<>{}()|\\") ENDS[character.charCodeAt(0)] = 1;
var LONGEST = { password: 1024, user: 256 };
var SHORTEST4 = 4;
function hasPassword(bytes, from, to) {
  for (let at = bytes.indexOf(AT, from); at !== -1 && at < to; at = bytes.indexOf(AT, at + 1)) {
    const password = wordBefore(bytes, at, Math.max(from, at - LONGEST.password));
    if (at - password < SHORTEST4 || bytes[password - 1] !== COLON) continue;
    const user = wordBefore(bytes, password - 1, Math.max(from, password - LONGEST.user));
    if (user - 3 >= from && bytes[user - 1] === SLASH2 && bytes[user - 2] === SLASH2 && bytes[user - 3] === COLON)
      return true;
  }
  return false;
}
function wordBefore(bytes, end, least) {
  let start2 = end;
  while (start2 > least && ENDS[bytes[start2 - 1] ?? 0] === 0) start2--;
  return start2;
}
var ENOUGH = 1024;
function charactersOf(value) {
  const text = value.slice(0, ENOUGH);
  let lower = 0;
  let upper = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLower(code)) lower++;
    else if (isUpper(code)) upper++;
    else if (isDigit2(code)) digits++;
  }
  const other = text.length - lower - upper - digits;
  return { length: value.length, lower, upper, digits, other, distinct: distinctIn(text) };
}
function distinctIn(text) {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bit = 1 << (code & 31);
    if (code < 32) first |= bit;
    else if (code < 64) second |= bit;
    else if (code < 96) third |= bit;
    else if (code < 128) fourth |= bit;
    else return new Set(text).size;
  }
  return bitsIn(first) + bitsIn(second) + bitsIn(third) + bitsIn(fourth);
}
function bitsIn(word) {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
function classesOf({ lower, upper, digits, other }) {
  return [lower, upper, digits, other].filter((count) => count > 0).length;
}
function entropyOf(value) {
  const text = value.slice(0, ENOUGH);
  const counts = /* @__PURE__ */ new Map();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
var PAIRS = [
  "85448759597353959342567769",
  // a
  "36663697469278379446399969",
  // b
  "38583893594489289473599979",
  // c
  "36752779279577489547489979",
  // d
  "47436569799453757334867579",
  // e
  "36663489299488399465499959",
  // f
  "48792844399564479347499979",
  // g
  "27882999399777378474599969",
  // h
  "56455559998452359543959796",
  // i
  "39772788587979357836386887",
  // j
  "46861667399565569736596969",
  // k
  "37752799398388379955579949",
  // l
  "25982989399657339958599979",
  // m
  "48443639486786479833669979",
  // n
  "66558769686442559355455789",
  // o
  "39863885499389349354599969",
  // p
  "68777898798378998667097987",
  // q
  "38652769396656379544568959",
  // r
  "58482794396677448842497969",
  // s
  "39682794299688479445597959",
  // t
  "54564759599443749333999899",
  // u
  "28891989299999499888799989",
  // v
  "28873894388693389447996799",
  // w
  "48473797389668829772889569",
  // x
  "45554669489443429534696776",
  // y
  "37781897499678488967598765"
  // z
];
var COST = {
  /** The first letter of a word. */
  first: 4.4,
  /** A new word by a capital: `accessKey`. */
  capital: 8.5,
  /** A small letter after two capitals or more: `URLs`, `HTMLElement`. */
  uncapital: 7,
  /** A digit after a letter, and after a digit. */
  digit: 8.5,
  anotherDigit: 4,
  afterDigit: 7.5,
  separator: 5.5
};
function surpriseOf(value) {
  const text = value.slice(0, ENOUGH);
  let bits = 0;
  let before = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bits += costOf(before, code, capitals);
    capitals = isUpper(code) ? capitals + 1 : 0;
    before = code;
  }
  return text.length === 0 ? 0 : bits / text.length;
}
function costOf(before, code, capitals) {
  if (isDigit2(code)) return isDigit2(before) ? COST.anotherDigit : isLetter(before) ? COST.digit : COST.first;
  if (!isLetter(code)) return COST.separator;
  if (isDigit2(before)) return COST.afterDigit;
  if (!isLetter(before)) return COST.first;
  if (isUpper(code) && !isUpper(before)) return COST.capital;
  if (isLower(code) && capitals > 1) return COST.uncapital;
  return bitsOf(before, code);
}
function bitsOf(before, code) {
  return BITS2[((before | 32) - 97) * 26 + (code | 32) - 97] ?? 9;
}
var BITS2 = Uint8Array.from(PAIRS.join(""), Number);
function isLower(code) {
  return code >= 97 && code <= 122;
}
function isUpper(code) {
  return code >= 65 && code <= 90;
}
function isLetter(code) {
  return isLower(code) || isUpper(code);
}
function isDigit2(code) {
  return code >= 48 && code <= 57;
}
function setOf(characters) {
  const set = new Uint8Array(128);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}
function charactersIn(characters) {
  let all2 = "";
  for (let i = 0; i < characters.length; i++) {
    if (characters[i + 1] === "-" && i + 2 < characters.length) {
      for (let code = characters.charCodeAt(i); code <= characters.charCodeAt(i + 2); code++)
        all2 += String.fromCharCode(code);
      i += 2;
    } else all2 += characters[i];
  }
  return all2;
}
var ASSIGNMENT = /["'`\])]{0,3}(?:"? value="|<\/key>\s{0,40}<string>|,?(?:[ \t]{0,8}\r?\n[ \t]{1,60}| )["']?value["']?: ?|[ \t]{1,4}is:?[ \t]{1,4}|[ \t]{0,40}(?:=>|:=|=|:(?: ?[A-Za-z&][\w.&<>?]{0,30} =)?|[A-Za-z][\w.]{0,30} =|,|\()[ \t]{0,40}|[ \t]{1,4}|>)(?:[uUrRbBfF]?["'`]|(?:Bearer|Basic|Token|bearer|token) )?/y;
var MAY_FOLLOW = setOf("\"'`]) 	\r\n=:,(><abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
function assignedAt(text, end) {
  return MAY_FOLLOW[text.charCodeAt(end)] === 1 ? endOf2(ASSIGNMENT, text, end) : void 0;
}
var MAKES = /^[-_.]?(?:(?:new|init|initialize|create|make|setup|configure|config|connect|login|auth|set)?(?:client|api|sdk)?)$/;
var ARGUMENT = /\(\s{0,40}[uUrRbBfF]?["'`]/y;
var COMMAND = /(?:-cli)?(?: (?:login|auth|authenticate|authtoken|add-authtoken|config|configure|set|add)){1,4}(?: --?[a-z-]{1,20})?[ =]["']?|(?:-cli)?[^\n|;&"'`=]{0,120}? (?:-t|-k|--(?:[a-z]{1,12}-){0,2}(?:token|key|secret|auth))[ =]["']?/y;
var BEFORE_COMMAND = /(?:^|[\n;&|("'`$]|\bRUN|\brun:|- |\bsudo|\bnpx|\bexec|\bpython3? -m)[ \t]{0,40}(?:\.\/)?$/;
var TELLING = /(?=[A-Za-z_+/.=:-]{0,24}\d)(?=[\d_+/.=:-]{0,24}[A-Za-z])[A-Za-z0-9_+/.=:-]{16}/y;
function givenToItself(text, { text: name, end }, at, length) {
  if (!isTellingBehind(text, end)) return void 0;
  const start2 = end - name.length;
  const rest = name.slice(at + length - start2);
  const surely = isCall(text, end, rest) ? endOf2(ARGUMENT, text, end) : at === start2 && (rest === "" || rest === "-cli") && isCommand(text, start2, end) ? endOf2(COMMAND, text, end) : void 0;
  if (surely !== void 0) return isTelling(text, surely) ? { at: surely, surely: true } : void 0;
  if (rest !== "" || at > start2 && text[at - 1] !== ".") return void 0;
  const value = assignedAt(text, end);
  return value !== void 0 && isTelling(text, value) ? { at: value, surely: false } : void 0;
}
var NEAR2 = 200;
var SHORTEST5 = 16;
var IN_VALUE = setOf(charactersIn("A-Za-z0-9_+/.=:-"));
function isTellingBehind(text, end) {
  let length = 0;
  let hasDigit = false;
  for (let at = end; at < end + NEAR2 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (IN_VALUE[code] !== 1) {
      length = 0;
      hasDigit = false;
    } else {
      length++;
      hasDigit ||= isDigit2(code);
      if (length >= SHORTEST5 && hasDigit) return true;
    }
  }
  return false;
}
function isCall(text, end, rest) {
  return text[end] === "(" && MAKES.test(rest);
}
function isCommand(text, start2, end) {
  return text[end] === " " && BEFORE_COMMAND.test(text.slice(Math.max(0, start2 - 40), start2));
}
function isTelling(text, at) {
  TELLING.lastIndex = at;
  return TELLING.test(text);
}
function endOf2(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : void 0;
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
  if (isLetter2(lower.charCodeAt(at - 1)) && !isHump(text, lower, at)) return void 0;
  let end = at + length;
  while (end - at < LONGEST_SIDE && isInName(lower.charCodeAt(end))) end++;
  if (lower.charCodeAt(end) !== SPACE2 || !isLetter2(lower.charCodeAt(end + 1))) return end;
  MORE_WORDS.lastIndex = end;
  return MORE_WORDS.test(lower) ? MORE_WORDS.lastIndex : end;
}
var SPACE2 = 32;
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
function isLetter2(code) {
  return code >= 97 && code <= 122;
}
function isInName(code) {
  return isLetter2(code) || code >= 48 && code <= 57 || code === 45 || code === 46 || code === 95;
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
  if (COMMON_CODE.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase())) return "code";
  const syntax = ENDINGS.find(([, ending]) => ending.test(name))?.[0];
  return syntax ?? (CODE2.test(name) ? "code" : "text");
}
var REACH2 = 900;
var READ_ANYWAY = 1 << 18;
var A_SECTION = 64;
var A_NAME = 32;
function sectionsIn(path, text, lower, cut) {
  let left = READ_ANYWAY + text.length;
  const isYaml = syntaxOf(path) === "yaml";
  return (start2, end) => {
    const opening = openingAt(text, end);
    if (opening === void 0) return NONE2;
    if (left <= 0) {
      cut("more sections within sections than anybody writes, the rest of which was not read");
      return NONE2;
    }
    const from = end + opening.length;
    if (!isFilled(text, from, opening)) return NONE2;
    const until = Math.min(text.length, start2 + REACH2);
    const read = /[{([]\s*$/.test(opening) ? inBraces(lower, from, until) : opening.includes("]") ? inTable(lower, from, TABLE.test(lineBefore(text, start2)) ? until : from) : isYaml ? belowKey(lower, from, until, COLUMN.exec(lineBefore(text, start2))?.[1]?.length) : { names: NONE2, to: from };
    left -= A_SECTION + read.to - from + A_NAME * read.names.length;
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
var NONE2 = [];
var TABLE = /^[ \t]*\[{1,2}[\w .:"'/-]*$/;
var COLUMN = /^( *(?:- +)?)["']?[\w.-]*$/;
function lineBefore(text, start2) {
  const before = text.slice(Math.max(0, start2 - 200), start2);
  return before.slice(before.lastIndexOf("\n") + 1);
}
var LONGEST_OPENING = 100;
var OPENING = /^(?:["'`]?[ \t]{0,8}(?:(?:=>|[:=])?[ \t]{0,8}\{|=>[ \t]{0,8}(?:\[|array\())|\(\s{0,40}(?:\{|(?=[A-Za-z_]\w{0,40} ?=[^=]))|["']?\]{1,2}[ \t]{0,8}(?:[#;].{0,60})?(?=[\r\n])|["']?:[ \t]{0,8}(?:#.{0,60})?(?=[\r\n]))/;
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
    return name !== void 0 && mayLeadTo(around, name, at, word.length);
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
function mayLeadTo(text, name, at, length) {
  return saysSecret(name) || opensSection(text, name.end) || givenToItself(text, name, at, length) !== void 0;
}
function isInName2(text, lower, word) {
  for (let at = lower.indexOf(word); at !== -1; ) {
    const name = nameAround(text, lower, at, word.length);
    if (name && mayLeadTo(text, name, at, word.length)) return true;
    at = lower.indexOf(word, name?.end ?? at + word.length);
  }
  return false;
}
var pemKey = onDemand(() => Promise.resolve().then(() => __load("./chunk-4SMZKQIB.js")));
var tokens = onDemand(() => Promise.resolve().then(() => __load("./chunk-4SMZKQIB.js")));
var addresses = onDemand(() => Promise.resolve().then(() => __load("./chunk-4SMZKQIB.js")));
var generic = onDemand(() => Promise.resolve().then(() => __load("./find-OYGIJQKE.js")));
var readers5 = [
  {
    name: "secretlint preset",
    claims: () => true,
    // Tokens hold their keyword. A private key stands between two; another key differs next to the first.
    reach: 1024,
    keywords: gateKeywords,
    stands: gateStands,
    read(file, { hits, notChecked }) {
      const names = rulesFor(file, hits);
      return names.length === 0 ? [] : Promise.resolve().then(() => __load("./chunk-4SMZKQIB.js")).then(({ candidatesIn }) => candidatesIn(file, names, notChecked));
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
    name: "addresses with a password",
    claims: () => true,
    keywords: [],
    seen: [ADDRESS],
    reach: 0,
    reachOf: { [ADDRESS.word]: 1024 },
    interruptible: true,
    read: (file, { notChecked }) => addresses(({ addressesIn }) => addressesIn(file, notChecked))
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
    keywords: [],
    seen: [STRETCH, PERCENT2],
    // A private key of 16,384 bits has 17,000 characters in base64, and 23,000 in base64 of base64.
    reachOf: { [STRETCH.word]: 4e4, [PERCENT2.word]: 4e3 },
    reach: 0,
    read: decoded
  },
  {
    // And what PowerShell's statements have on several lines.
    name: "continued lines",
    claims: (path) => POWERSHELL.test(path),
    keywords: [],
    seen: [CONTINUED],
    reach: 0,
    reachOf: { [CONTINUED.word]: NEAR },
    read: decoded
  },
  {
    // And in the manifests of Kubernetes, whatever they decode to.
    name: "values of manifests",
    claims: () => true,
    keywords: MANIFESTS,
    read: decoded
  },
  {
    // And between characters that are written by their number.
    name: "escaped secrets",
    claims: () => true,
    keywords: ESCAPES,
    // A line is read for so much behind an escape.
    reach: 0,
    reachOf: Object.fromEntries(ESCAPES.map((word) => [word, ESCAPES_REACH])),
    stands: (_, around, at) => escapeStands(around, at),
    read: decoded
  }
];
var POWERSHELL = pathPattern(".ps1 .psm1 .psd1", /\.ps[md]?1$/i);
async function decoded(file, { hits, notChecked }) {
  const { encodedIn } = await Promise.resolve().then(() => __load("./chunk-4SMZKQIB.js"));
  const { candidatesInPlain } = await Promise.resolve().then(() => __load("./chunk-4SMZKQIB.js"));
  return encodedIn(file, hits, (inner) => candidatesInPlain(inner, notChecked));
}
var judging5 = onDemand(() => Promise.resolve().then(() => __load("./judge-KUG5H37K.js")));
var secretsCheck = {
  id: "secrets",
  title: "Committed secrets",
  judgesFileByFile: true,
  ruleIds: [...kindIds, ...FILE_RULE_IDS].map((id) => `secrets/${id}`),
  rules: async () => (await Promise.resolve().then(() => __load("./rules-STOOTK4P.js"))).rules,
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
  return `${replacementOf(words)} What is only staged leaves the index with \`git reset -- PATH\`. Commits keep it: mend the last one with \`git commit --amend\`, older ones with \`${REWRITE}.`;
}
function fixIn(words, scope, tracked) {
  const replaced = replacementOf(words);
  switch (scope) {
    case "staged":
      return `${replaced} Nothing is committed yet: \`git add\` the file again, or leave it out with \`git reset -- PATH\`.`;
    case "range":
      return `${replaced} The commits keep it: mend the last one with \`git commit --amend\`, an earlier one with \`git rebase --interactive\`, and push with \`--force-with-lease\`.`;
    case "history":
      return `${takeBack(words)} Then ${ELSEWHERE}. To take it out of the history, in a fresh clone: \`${REWRITE}; push that with \`--force\`, and have everybody clone anew.`;
    case "worktree":
      if (tracked === void 0) return replaced;
      return tracked ? `${replaced} Where it is committed, commits keep it: mend the last one with \`git commit --amend\`, older ones with \`${REWRITE}.` : `${replaced} Git does not hold the file yet: \`git add\` it only then.`;
    default:
      return replaced;
  }
}
var ELSEWHERE = "read it from the environment or a secret store";
var REWRITE = "git filter-repo --replace-text FILE`, where FILE holds the secret";
function replacementOf(words) {
  return `${takeBack(words)} Then ${ELSEWHERE}, and remove it from the file.`;
}
function takeBack({ revoke }) {
  if (revoke.startsWith("nothing to revoke")) return `There is ${revoke}.`;
  return `Take it back first, unless it never left this machine: ${revoke}.`;
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
    judge: async (models, context) => {
      const { apart, ownDrafts } = await Promise.resolve().then(() => __load("./chunk-4SMZKQIB.js"));
      const { own, others } = apart(models, byId);
      const judged = await asked(() => check.judge(others, context));
      return { ...judged, drafts: [...judged.drafts, ...ownDrafts(own, byId, context)] };
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
    fix: fixOf(WORDS),
    cwe: [798, 540],
    links: [],
    controls: ["secrets-in-environment"],
    examples: { bad: [], good: [] }
  });
}
var WORDS = { revoke: "revoke it where it was issued" };
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
  CONFIG_NAMES,
  CONTINUED,
  DEFAULT_CONFIGURATION,
  DEFAULT_OPTIONS,
  ESCAPES,
  FORMATS,
  IGNORE_WORD,
  KEYWORDS,
  LOGIN_KEYWORDS,
  LineIndex,
  MANIFESTS,
  MaskedText,
  NOTHING_SUPPRESSED,
  OVERTIME,
  PERCENT,
  PINS,
  PROFILES,
  Prefilter,
  Redactor,
  STRETCH,
  SourceFile,
  UNAVAILABLE,
  UNIT,
  WORDS,
  addMeter,
  addSuppressed,
  ancestorsOf,
  asked,
  assignedAt,
  baseOf,
  basename,
  boolOf,
  byPath,
  byteAt,
  capital,
  charactersIn,
  charactersOf,
  checks,
  checksWith,
  classesOf,
  compareText,
  continuedViews,
  createExaminer,
  decode,
  defineRule,
  directoryOf,
  distinctIn,
  documentNow,
  documentOf,
  endOf,
  entriesOf,
  entropyOf,
  entryOf,
  environmentOf,
  escapeViews,
  findingsOf,
  fixIn,
  fixOf,
  folderOf,
  gateKeywords,
  get,
  givenToItself,
  globProblem,
  globs,
  groupBy,
  indexOf,
  internalError,
  isDeployedAround,
  isDigit,
  isEnvFile,
  isForDevelopment,
  isFrameworkPath,
  isLetter,
  isNativeError,
  isNginxPath,
  isObject,
  isOf,
  isShellHistory,
  isString,
  isTestData,
  isTextByte,
  isUnit,
  isWithin,
  isWorkflowPath,
  itemsOf,
  joinPath,
  keyOf,
  keywordsOf,
  likelySecrets,
  loadEntry,
  lookedAt,
  meaningOf,
  mergeRanges,
  nameEnd,
  nameUpTo,
  namesSecret,
  newMeter,
  nextSign,
  onceAbout,
  ownFolderOf,
  parsersFrom,
  pathPattern,
  percentViews,
  placesIn,
  policyOf,
  prefilterFor,
  prefixOf,
  prefixesAbove,
  presetLayers,
  readText,
  readable,
  renderedPath,
  reportProblems,
  roleOf,
  roleOfFolder,
  ruleIdOf,
  rulesFor,
  rulesOf,
  runHistoryScan,
  runScan,
  saidOfScope,
  saysSecret,
  secretsOf,
  sectionsIn,
  setOf,
  sha256,
  spanIn,
  stringOf,
  surpriseOf,
  syntaxOf,
  takeBack,
  textOf,
  thenOn,
  tokenKeywords,
  underName,
  unitAround,
  unitOf,
  whyOf,
  withoutQuotes,
  withoutStarterPackage
});
})