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
  documentOf: () => documentOf,
  entriesOf: () => entriesOf,
  entryOf: () => entryOf,
  environmentOf: () => environmentOf,
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
  isDeployed: () => isDeployed,
  isEnvFile: () => isEnvFile,
  isForDevelopment: () => isForDevelopment,
  isFrameworkPath: () => isFrameworkPath,
  isNativeError: () => isNativeError,
  isNginxPath: () => isNginxPath,
  isObject: () => isObject,
  isShellHistory: () => isShellHistory,
  isString: () => isString,
  isTestData: () => isTestData,
  isWithin: () => isWithin,
  isWorkflowPath: () => isWorkflowPath,
  itemsOf: () => itemsOf,
  joinPath: () => joinPath,
  keyOf: () => keyOf2,
  keywordsOf: () => keywordsOf,
  loadEntry: () => loadEntry,
  lookedAt: () => lookedAt,
  lowered: () => lowered3,
  meaningOf: () => meaningOf,
  nameAround: () => nameAround,
  namesInSection: () => namesInSection,
  namesSecret: () => namesSecret,
  newMeter: () => newMeter,
  parsersFrom: () => parsersFrom,
  pathPattern: () => pathPattern,
  placesOf: () => placesOf2,
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
  sha256: () => sha256,
  spanIn: () => spanIn,
  stringOf: () => stringOf,
  syntaxOf: () => syntaxOf,
  textOf: () => textOf,
  tokenKeywords: () => tokenKeywords,
  unitOf: () => unitOf,
  whyOf: () => whyOf,
  withoutQuotes: () => withoutQuotes
});
module.exports = stdin_exports;
var import_chunk_EJPVKBK3 = __load("./chunk-EJPVKBK3.js");
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
    const answer = await ask();
    if (answer !== AGAIN) return answer;
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
function guarded(ms, run) {
  const shared = runInThisContext("globalThis");
  script ??= new Script(`globalThis.${KEY}()`);
  const outer = shared[KEY];
  let result;
  shared[KEY] = () => {
    result = { value: run() };
  };
  try {
    script.runInThisContext({ timeout: ms });
    if (!result) throw new import_chunk_EJPVKBK3.TimeExceeded();
    return result.value;
  } catch (error) {
    if (isNativeError(error) && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new import_chunk_EJPVKBK3.TimeExceeded();
    throw error;
  } finally {
    if (outer) shared[KEY] = outer;
    else delete shared[KEY];
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
var known = { "literals": `bartizan-ignore
private key-----
private key block-----
password
passwort
passwd
passphrase
passcode
pwd
_pass
<pass
pass=
pass:
pass"
pass'
"auth"
_auth
_salt
requirepass
masterauth
secret
token
credential
_key
-key
apikey
api.key
appkey
accesskey
authkey
accountkey
privatekey
encryptionkey
signingkey
masterkey
sharedkey
servicekey
subscriptionkey
sessionkey
authorization
identified by
curl 
ls0tls1crudjt
0tls0tqkvhsu
tls0tlujfr0lo
z2hwx
nahbf
omdocf
pnahbf
6z2hwx
pwdocf
1nahbf
9z2hwx
imdocf
jnahbf
iz2hwx
igdocf
bnahbf
gz2hwx
z2hvx
nag9f
omdob1
pnag9f
6z2hvx
pwdob1
1nag9f
9z2hvx
imdob1
jnag9f
iz2hvx
igdob1
bnag9f
gz2hvx
z2hzx
nahnf
omdoc1
pnahnf
6z2hzx
pwdoc1
1nahnf
9z2hzx
imdoc1
jnahnf
iz2hzx
igdoc1
bnahnf
gz2hzx
z2l0ahvix3bhdf
dpdgh1yl9wyxrf
naxrodwjfcgf0x
z2xwyxqt
dscgf0l
nbhbhdc
eg94yi
hvegit
4b3hil
eg94cc
hvehat
4b3hwl
egfwcc0x
hhchatm
4yxbwlt
ag9va3muc2xhy2suy29tl3nlcnzpy2vz
hvb2tzlnnsywnrlmnvbs9zzxj2awnlc
ob29rcy5zbgfjay5jb20vc2vydmljzx
c2tfbgl2zv
nrx2xpdmvf
za19saxzlx
cmtfbgl2zv
jrx2xpdmvf
ya19saxzlx
c2tfdgvzdf
nrx3rlc3rf
za190zxn0x
qutjq
bs0lb
okflsu
pbs0lb
6qutjq
puflsu
1bs0lb
9qutjq
ikflsu
jbs0lb
iqutjq
ieflsu
bbs0lb
gqutjq
qvnjq
bu0lb
okftsu
pbu0lb
6qvnjq
puftsu
1bu0lb
9qvnjq
ikftsu
jbu0lb
iqvnjq
ieftsu
bbu0lb
gqvnjq
bnbtx
ucg1f
om5wbv
pucg1f
6bnbtx
pw5wbv
1ucg1f
9bnbtx
im5wbv
jucg1f
ibnbtx
ig5wbv
bucg1f
gbnbtx
chlwas
b5cgkt
wexbpl
zgnrcl9wyxrf
rja3jfcgf0x
ky2tyx3bhdf
c2styw50l
nrlwfudc
zay1hbnqt
c2stchjvai
nrlxbyb2ot
zay1wcm9ql
qul6yvn5
fjemfte
bsxphu3
ahzzlknbrv
h2cy5dquvt
odnmuq0ffu
cg9zdgdyzxm6ly
bvc3rncmvzoi8v
wb3n0z3jlczovl
cg9zdgdyzxnxbdovl
bvc3rncmvzcww6ly
wb3n0z3jlc3fsoi8v
bxlzcww6ly
15c3fsoi8v
texnxbdovl
bw9uz29kyjovl
1vbmdvzgi6ly
tb25nb2rioi8v
bw9uz29kyitzcny6ly
1vbmdvzgirc3j2oi8v
tb25nb2rik3nydjovl
cmvkaxm6ly
jlzglzoi8v
yzwrpczovl
yw1xcdovl
ftcxa6ly
hbxfwoi8v
zxlkagjhy2lpa
v5smhir2npt2
leupoykdjau9p
zxlkmgvyqwlpa
v5sjblwefpt2
leuowzvhbau9p
zxlkcmfxuwlpa
v5snjhv1fpt2
leupyyvdrau9p
cgfzc3dvcm
bhc3n3b3jk
wyxnzd29yz
ueftu1dpuk
bbu1nxt1je
qqvntv09sr
ugfzc3dvcm
qyxnzd29yz
cgfzc3dk
bhc3n3z
wyxnzd2
c2vjcmv0
nly3jld
zzwnyzx
u0vdukvu
nfq1jfv
trunsrv
u2vjcmv0
tzwnyzx
yxbpx2tle
fwav9rzx
hcglfa2v5
qvbjx0tfw
fqsv9lrv
buelfs0vz
yxbps2v5
fwautle
hcgllzx
qxbps2v5
bcgllzx
ywnjzxnzx3rva2vu
fjy2vzc190b2tlb
hy2nlc3nfdg9rzw
qundrvntx1rps0vo
fdq0vtu19ut0tft
bq0nfu1nfve9lru
x1rps0vop
9ut0tftj
fve9lru49
imf1dggi
jhdxroi
iyxv0ac
tfmwdextmunsvwrkv
wjjod1
wjjodl
wjjoel
wjjsmgfivmlym0joze
wjj4d1lyux
zuc5nflp
zuc5ngnd
zudgd2ndmh
yuc5dmeztxvjmnhowtjzdvkyoxrmm05sy25acfkyvn
yzj0zmjhbdjav
y210zmjhbdjav
yzj0zmrhvnpkr
uvv0sl
uvzosl
ym5cdf
y0hsd2ft
wkdocmnsoxdzwfjm
yzjzdflxntbm
yzjzdgnisnzha
uvvsnllwtj
yuhaekxrtkjsv
y0c5emrhzhlawe02th
y0c5emrhzhlawe54ykrvdk
ylhsemnxdzzme
ylc5dvoyowtzam92t
ylc5dvoyowtzaxr6y25znkx5
y21wa2fyttzme
wvcxegneb3zm
wlhss2fhskhzmmxqy
wlhss01hvllrv2xqy
wlhss2ntrlhvv2xqy
lqatac0alqataeiarqbhaekatg
0alqatac0alqbcaeuarwbjae4a
tac0alqatac0aqgbfaecasqboa
zwboahaaxw
caaabwaf8a
naggacabfa
ogbnaggacabfa
oazwboahaaxw
6agcaaabwaf8a
pqbnaggacabfa
0azwboahaaxw
9agcaaabwaf8a
igbnaggacabfa
iazwboahaaxw
iagcaaabwaf8a
iabnaggacabfa
aazwboahaaxw
gagcaaabwaf8a
zwboag8axw
caaabvaf8a
naggabwbfa
ogbnaggabwbfa
oazwboag8axw
6agcaaabvaf8a
pqbnaggabwbfa
0azwboag8axw
9agcaaabvaf8a
igbnaggabwbfa
iazwboag8axw
iagcaaabvaf8a
iabnaggabwbfa
aazwboag8axw
gagcaaabvaf8a
zwboahmaxw
caaabzaf8a
naggacwbfa
ogbnaggacwbfa
oazwboahmaxw
6agcaaabzaf8a
pqbnaggacwbfa
0azwboahmaxw
9agcaaabzaf8a
igbnaggacwbfa
iazwboahmaxw
iagcaaabzaf8a
iabnaggacwbfa
aazwboahmaxw
gagcaaabzaf8a
zwbpahqaaab1agiaxwbwageadabfa
caaqb0aggadqbiaf8acabhahqaxw
nagkadaboahuaygbfahaayqb0af8a
zwbsahaayqb0ac0a
cababwageadaata
nagwacabhahqalq
eabvahgaygata
gabwb4agialq
4ag8aeabiac0a
eabvahgacaata
gabwb4ahaalq
4ag8aeabwac0a
eabhahaacaatadea
gayqbwahaalqaxa
4ageacabwac0amq
aabvag8aawbzac4acwbsageaywbrac4aywbvag0alwbzaguacgb2agkaywblahma
gabwbvagsacwauahmababhagmaawauagmabwbtac8acwblahiadgbpagmazqbza
oag8abwbrahmalgbzagwayqbjagsalgbjag8abqavahmazqbyahyaaqbjaguacw
cwbraf8ababpahyazqbfa
maawbfagwaaqb2aguaxw
zagsaxwbsagkadgblaf8a
cgbraf8ababpahyazqbfa
iaawbfagwaaqb2aguaxw
yagsaxwbsagkadgblaf8a
cwbraf8adablahmadabfa
maawbfahqazqbzahqaxw
zagsaxwb0aguacwb0af8a
qqblaekaqq
easwbjaeea
baesasqbba
ogbbaesasqbba
oaqqblaekaqq
6aeeaswbjaeea
pqbbaesasqbba
0aqqblaekaqq
9aeeaswbjaeea
igbbaesasqbba
iaqqblaekaqq
iaeeaswbjaeea
iabbaesasqbba
aaqqblaekaqq
gaeeaswbjaeea
qqbtaekaqq
eauwbjaeea
bafmasqbba
ogbbafmasqbba
oaqqbtaekaqq
6aeeauwbjaeea
pqbbafmasqbba
0aqqbtaekaqq
9aeeauwbjaeea
igbbafmasqbba
iaqqbtaekaqq
iaeeauwbjaeea
iabbafmasqbba
aaqqbtaekaqq
gaeeauwbjaeea
bgbwag0axw
4acabtaf8a
uahaabqbfa
ogbuahaabqbfa
oabgbwag0axw
6ag4acabtaf8a
pqbuahaabqbfa
0abgbwag0axw
9ag4acabtaf8a
igbuahaabqbfa
iabgbwag0axw
iag4acabtaf8a
iabuahaabqbfa
aabgbwag0axw
gag4acabtaf8a
cab5ahaaaqata
aaeqbwagkalq
wahkacabpac0a
zabjagsacgbfahaayqb0af8a
qaywbrahiaxwbwageadabfa
kagmaawbyaf8acabhahqaxw
cwbrac0ayqbuahqalq
maawatageabgb0ac0a
zagsalqbhag4adaata
cwbrac0acabyag8aagata
maawatahaacgbvagoalq
zagsalqbwahiabwbqac0a
qqbjahoayqbtahka
easqb6ageauwb5a
baekaegbhafmaeq
aab2ahmalgbdaeearqbta
gadgbzac4aqwbbaeuauw
oahyacwauaemaqqbfafma
cabvahmadabnahiazqbzadoalwava
aabwbzahqazwbyaguacwa6ac8alw
wag8acwb0agcacgblahmaogavac8a
cabvahmadabnahiazqbzaheabaa6ac8alw
aabwbzahqazwbyaguacwbxagwaogavac8a
wag8acwb0agcacgblahmacqbsadoalwava
bqb5ahmacqbsadoalwava
0aeqbzaheabaa6ac8alw
tahkacwbxagwaogavac8a
bqbvag4azwbvagqayga6ac8alw
0abwbuagcabwbkagiaogavac8a
tag8abgbnag8azabiadoalwava
bqbvag4azwbvagqaygarahmacgb2adoalwava
0abwbuagcabwbkagiakwbzahiadga6ac8alw
tag8abgbnag8azabiacsacwbyahyaogavac8a
cgblagqaaqbzadoalwava
iazqbkagkacwa6ac8alw
yaguazabpahmaogavac8a
yqbtaheacaa6ac8alw
eabqbxahaaogavac8a
hag0acqbwadoalwava
zqb5aeoaaabiaecaywbpae8aaq
uaeqbkaggaygbhagmaaqbpagka
lahkasgboagiarwbjagkatwbpa
zqb5aeoamablafgaqqbpae8aaq
uaeqbkadaazqbyaeeaaqbpagka
lahkasgawaguawabbagkatwbpa
zqb5aeoacgbhafcauqbpae8aaq
uaeqbkahiayqbxafeaaqbpagka
lahkasgbyageavwbragkatwbpa
cabhahmacwb3ag8acgbka
aayqbzahmadwbvahiaza
wageacwbzahcabwbyagqa
uabbafmauwbxae8augbea
aaqqbtafmavwbpafiara
qaeeauwbtafcatwbsaeqa
uabhahmacwb3ag8acgbka
qageacwbzahcabwbyagqa
cabhahmacwb3agqa
aayqbzahmadwbka
wageacwbzahcaza
cwblagmacgblahqa
mazqbjahiazqb0a
zaguaywbyaguada
uwbfaemaugbfafqa
marqbdafiarqbua
taeuaqwbsaeuava
uwblagmacgblahqa
taguaywbyaguada
yqbwagkaxwbraguaeq
eacabpaf8aawblahka
hahaaaqbfagsazqb5a
qqbqaekaxwblaeuawq
eauabjaf8aswbfafka
bafaasqbfaesarqbza
yqbwagkaswblahka
eacabpaesazqb5a
hahaaaqblaguaeq
qqbwagkaswblahka
bahaaaqblaguaeq
yqbjagmazqbzahmaxwb0ag8aawblag4a
eaywbjaguacwbzaf8adabvagsazqbua
hagmaywblahmacwbfahqabwbraguabg
qqbdaemarqbtafmaxwbuae8aswbfae4a
eaqwbdaeuauwbtaf8avabpaesarqboa
baemaqwbfafmauwbfafqatwblaeuatg
xwbuae8aswbfae4apq
8avabpaesarqboad0a
fafqatwblaeuatga9a
igbhahuadaboacia
iayqb1ahqaaaaia
iageadqb0aggaig
2d2d2d2d2d424547494e
6768705f
67686f5f
6768735f
6769746875625f7061745f
676c7061742d
786f78622d
786f78702d
786170702d31
686f6f6b732e736c61636b2e636f6d2f7365727669636573
736b5f6c6976655f
726b5f6c6976655f
736b5f746573745f
414b4941
41534941
6e706d5f
707970692d
64636b725f7061745f
736b2d616e742d
736b2d70726f6a2d
41497a615379
6876732e43414553
706f7374677265733a2f2f
706f737467726573716c3a2f2f
6d7973716c3a2f2f
6d6f6e676f64623a2f2f
6d6f6e676f64622b7372763a2f2f
72656469733a2f2f
616d71703a2f2f
65794a68624763694f69
65794a30655841694f69
65794a72615751694f69
%3a%2f%2f
-----begin%20
private key
copy 
add 
sk_test_
pk_test_
rk_test_
corsmiddleware
cors_origin
cors_allow
allow_cors
allowed_cors
'cors'
"cors"
\`cors\`
corsoptions
corsconfig
corsopts
corssettings
cors_options
cors_config
access-control-allow-origin
add_header
more_set_headers
proxy_pass
server_name
listen
services:
content-security-policy
contentsecuritypolicy
content_security_policy
x-frame-options
x-content-type-options
framedeny
customframeoptionsvalue
contenttypenosniff
content_type_options
express()
'express')(
"express")(
express.static
helmet
lusca
frameguard
res.render
response.render
res.sendfile
view engine
createsecureserver
https.createserver
fastapi(
starlette(
flask(
import secure
secweb
from secure
render_template
htmlresponse
jinja2templates
staticfiles
send_from_directory
httpsredirectmiddleware
ssl_keyfile
ssl_context
talisman
strict-transport-security
referrer-policy
x-xss-protection
permissions-policy
add_middleware
after_request
uses
image
container
from
dependencies
dependency-groups
==
lockfileversion
yarn lockfile
__metadata
"_meta"
content_hash
content-hash
contenthash
lock-version
 h1:
specs:
gradle generated file
sdks:
:hex,
a3t
akia
agpa
aida
aroa
aipa
anpa
anva
asia
secretaccesskey
secret_accesskey
secretaccess_key
secret_access_key
private_key_id
x-oauth-basic
_authtoken=
npm_
http://
https://
ftp://
ftps://
xoxb-
xoxp-
xapp-
xoxa-
xoxo-
xoxr-
hooks.slack.com/services/
sg.
shppa_
shpca_
shpat_
shpss_
sk_live_
rk_live_
ghp_
gho_
ghu_
ghs_
ghr_
github_pat_
glpat-
glc_
glsa_
t3blbkfj
sk-ant-api0
gsk_
hf_
lin_api_
ntn_
ops_ey
mongodb://
mongodb+srv://
mysql://
mysqlx://
postgres://
postgresql://
hvs.
hvb.
hvr.
vcp_
vci_
vca_
vcr_
vck_
dapi
dckr_pat_
figd_
cfk_
cfut_
cfat_
tskey-
abia
acca
iqojb3jpz2lu
fwogzxivyxdz
fqogzxivyxdz
absk
bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t
amzn.mws.
amzn1.oa2-cs.v1.
aiza
aq.ab8rn6
gocspx-
ya29.
1//0
+ast
azba
acdb
aiot
+asb
+aeh
arm7
azfu
azse
azca
jqqj99
azdo
sig=
;sharedaccesskey=
.azconfig.io;id=
ltai
akid
aqvn
t1.
y0_
scw
exo
dop_v1_
doo_v1_
dor_v1_
do00
hrku-aa
vercel_blob_rw_
nfp_
v1.0-
fm2_
fm1a_
fm1r_
fo1_
rnd_
tk-us-
ucat_
.atlasv1.
pul-
dp.
st.
ops_eyj
a3-
tskey-auth-
dnkey-
sha256~
token-
inrlbxbvcmfslmlv
eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt
ico-
api-
glrt-
glrt-t
gr1348941
gldt-
glptt-
glcbt-
glft-
glimt-
glagent-
gloas-
glsoat-
glffct-
_gitlab_session=
atbb
atctt3xffg
pypi-
rubygems_
cio
oy2
clojars_
akcp
akc
cmvmdgtuojaxo
cmvmd
dckr_oat_
swmtkn-1-
swmkey-1-
csa_
ddp_
ddo_
ddw_
packagist_uut_
packagist_out_
packagist_ack_
packagist_acs_
ccipat_
cciprj_
bkua_
bkaa_
bkaj_
bkar_
bkct_
bkpt_
bkpat_
bkps_
pat.
sat.
squ_
sqp_
sqa_
snyk_uat.
snyk_sat.
snyk_uat_
snyk_sat_
sgp_
sgp_local_
slk_
mergify_application_key_
pnu_
pnb_
sdk-
mob-
configcat-sdk-1/
dvc_server_
hawk.
odt_
aik_ci_
aik_secret_
aik_client_
endr+
web_
app_
auto_
ss_
vmw_
pmak-
pmat-
sk-
sk-ant-api
sk-ant-sid
sk-ant-oat
sk-ant-ort
sk-ant-admin
api_org_
xai-
pplx-
r8_
nvapi-
sk-or-v1-
tgp_v1_
fw_
csk-
sk-api-
sk_
pcsk_
lsv2_pt_
lsv2_sk_
sk-lf-
wandb_v1_
rpa_
key_
apk_user_
apk_
cog_
up_
vf.
tvly-dev-
tvly-prod-
tvly-
fc-
bsa
sk_prod_
rk_prod_
whsec_
access_token$production$
sq0atp-
eaaa
sq0csp-
aqe
sk_sbox_
rzp_live_
rzp_test_
flwseck-
flwseck_test-
flwseck_test
flwpubk_test-
pdl_live_apikey_
pdl_sdbx_apikey_
access-sandbox-
access-development-
access-production-
shippo_live_
shippo_test_
ezak
eztk
live_
test_
live_pub_
test_pub_
duffel_test_
duffel_live_
mid-server-
$aact_prod_
$aact_hmlg_
ak_live_
app_usr-
ramp_sec_
mercury_production_
polar_oat_
polar_pat_
polar_at_
sk_live_a2v5xz
sk_test_a2v5xz
persona_production_
api_live.
api_live_us.
api_live_ca.
xoxs-
xoxe-
xoxc-
xoxe.xoxb-
xoxe.xoxp-
xoxd-
hooks.slack.com/
/api/webhooks/
:aa
/incomingwebhook/
https://chat.googleapis.com/v1/spaces/
https://hooks.zapier.com/hooks/catch/
.tines.
https://hook.eu1.make.com/
https://hook.eu2.make.com/
https://hook.us1.make.com/
https://hook.us2.make.com/
key0
key
os_v2_app_
os_v2_org_
aaaa
sec-c-
pub-c-
sub-c-
key-
pubkey-
-us
xkeysib-
xsmtpsib-
re_
mlsn.
pk_
nyk_v0_
nyk_v1_
gcntfy-
glc_eyj
eyjrijoi
nrak-
nral
nrii-
nriq-
nrjs-
sntryu_
sntrys_eyj
sntrya_
sntryi_
dt0
hcaik_
hcalk_
hcbik_
hcblk_
phx_
phs_
rootly_
na1.
eu1.
waka_
pscale_tkn_
pscale_oauth_
pscale_pw_
sbp_
sb_secret_
eyj
napi_
npg_
mdb_sa_sk_
4b1d
ccdb1_
astracs:
essu_
cflt
amqp://
amqps://
redis://
rediss://
age-secret-key-1
secret-live-
secret-test-
.acc
unkey_
zpka_
0x4aaaaaaa
0x4aaaaaa
s-s4t2ud-
s-s4t2af-
django-insecure-
$6$
$5$
$6$rounds=
pat-na1-
pat-eu1-
pat-na2-
pat-ap1-
cfpat-
mc5
prd-
tfp_
gb_api_
rdme_
flb_live_
flb_test_
lin_oauth_
secret_
pat
.v1.
atatt3xffgf0
atatt3
atta
cnvca
p8e-
fio-u-
sl.
aaaaaaaaaa
1000.
tkn.v1_
aaaaaaaaaaaaaaaaaaaaa
eaam
eaac
eaab
eaacedeose0cba
%7c
igqv
igqw
igaa
pina_
lip_
sk.eyj
pk.eyj
tk.eyj
_mmk
apify_api_
aio_
bbff-
bbus-
tss_
vtwn_
samsara_api_
shltm_
ion_
sm_aat_
sm_pat_
sm_sat_
db-
wrkaeu-eyj
wrkajp-eyj
wrkasg-eyj
wrkaau-eyj
wrkail-eyj
wrka-eyj
==:
scp-live-
scp-test-
thingsboard.cloud/api/v1/
.g.alchemy.com/v2/
.infura.io/v3/
secret-access-key
aws_secret
aws-secret
awssecret
account_key
account-key
storage_key
storage-key
storagekey
storage_account_key
storage-account-key
storageaccountkey
storage_access_key
storage-access-key
storageaccesskey
alibaba
aliyun
alicloud
ibm
bluemix
scaleway
azure_search
azure-search
azuresearch
search_admin
search-admin
searchadmin
search_api
search-api
searchapi
search_query
search-query
searchquery
search_service
search-service
searchservice
heroku
vercel
netlify
cloudflare
cf_api
cf-api
cfapi
cf_token
cf-token
cftoken
cf_key
cf-key
cfkey
fastly
railway_token
railway-token
railwaytoken
railway_api_token
railway-api-token
railwayapitoken
railway_api_key
railway-api-key
railwayapikey
hcloud
hetzner
linode
vultr
civo
vault
unseal
zerotier
meraki
kubeadm
bootstrap_token
bootstrap-token
bootstraptoken
k3s_token
k3s-token
k3stoken
bitbucket
_authtoken
jfrog
artifactory
bintray
xray
bundle_enterprise__contribsys__com
bundle-enterprise--contribsys--com
bundleenterprisecontribsyscom
bundle_gems__contribsys__com
bundle-gems--contribsys--com
bundlegemscontribsyscom
circleci
circle_token
circle-token
circletoken
circle_ci
circle-ci
travis
droneci
drone_token
drone-token
dronetoken
drone_ci
drone-ci
bitrise
jenkins
codecov
coveralls
codeclimate
cc_test_reporter_id
cc-test-reporter-id
cctestreporterid
codacy
sonar
snyk
semgrep
sourcegraph
launchdarkly
browserstack
sauce_access
sauce-access
sauceaccess
sauce_key
sauce-key
saucekey
saucelabs
sauce_api
sauce-api
sauceapi
moonshot
kimi
stability
dreamstudio
cohere
co_api_key
co-api-key
coapikey
mistral
assemblyai
deepgram
pinecone
wandb
weightsandbiases
ollama
zai_
zai-
zaiapi
z_ai_api
z-ai-api
zhipu
glm_api
glm-api
glmapi
bigmodel
azure_openai
azure-openai
azureopenai
privateai
private_ai
private-ai
greptile
clarifai
paypal
square
gocardless
plaid
plaid_client_id
plaid-client-id
plaidclientid
plaid_client
plaid-client
plaidclient
finicity
transferwise
wise_api
wise-api
wiseapi
wise_token
wise-token
wisetoken
discord
telegram
telegr_
tgram
tg_bot
tg-bot
tgbot
mattermost
gitter
twilio
plivo
messagebird
message_bird
message-bird
nexmo
vonage
sendbird
pusher
ably
pushbullet
intercom
larksuite
lark_
feishu
wechat
weixin
wx_app
wx-app
wxapp
mailgun
mandrill
postmark
sparkpost
mailjet
mailerlite
elasticemail
elastic_email
elastic-email
elastic
convertkit
loops_api
loops-api
loopsapi
loops_key
loops-key
loopskey
datadog
dd_api
dd-api
ddapi
dd_app
dd-app
ddapp
newrelic
new_relic
new-relic
sentry
sumo
splunk
signalfx
honeycomb
opsgenie
rollbar
bugsnag
logz
loggly
logdna
mezmo
betterstack
better_stack
better-stack
logtail
betteruptime
amplitude
mixpanel
segment
beamer
uptimerobot
uptime_robot
uptime-robot
statuspage
airbrake
atlas_private
atlas-private
atlasprivate
mongodb_atlas
mongodb-atlas
mongodbatlas
atlas_api
atlas-api
atlasapi
mongodb_private
mongodb-private
mongodbprivate
algolia
meili
confluent
ccloud
cpdev
kafka
snowflake
influx
aiven
turso
libsql
upstash
redis_cloud
redis-cloud
rediscloud
redislabs
jwt_secret
jwt-secret
jwtsecret
jwt_private
jwt-private
jwtprivate
jwt_key
jwt-key
jwtkey
jwt_signing
jwt-signing
jwtsigning
auth0
okta
ssws
jumpcloud
recaptcha
presharedkey
cleartextpassword
hubspot
hapikey
zendesk
freshbooks
secret_key
secret-key
secretkey
contentful
storyblok
datocms
dato_
webflow
squarespace
etsy
jotform
disqus
gumroad
linear
airtable
asana
atlassian
confluence
jira
trello
figma
adobe
dropbox
box_
box-
boxapp
boxsdk
boxapi
boxtoken
boxsecret
boxclient
boxaccess
todoist
shortcut
calendly
monday
smartsheet
docusign
zoom_
zoom-
zoomclient
zoomapi
zoomsecret
twitter
tw_access
tw-access
twaccess
facebook
fb_app
fb-app
fbapp
fb_secret
fb-secret
fbsecret
fb_client
fb-client
fbclient
meta_app
meta-app
metaapp
linkedin
linked_in
linked-in
reddit
twitch
tiktok
spotify
flickr
unsplash
nytimes
newyorktimes
new_york_times
new-york-times
mapbox
foursquare
fsq
tomtom
here_api
here-api
hereapi
here_key
here-key
herekey
here_maps
here-maps
heremaps
openweather
open_weather
open-weather
pyowm
owm_
weatherstack
bitly
bit_ly
bit-ly
rapidapi
rapid_api
rapid-api
kagi
virustotal
vt_api
vt-api
vtapi
shodan
adafruit
data.gov
data_gov
data-gov
datagov
nasa_api
nasa-api
nasaapi
looker
coinbase
binance
kraken
kucoin
bittrex
alchemy
infura
etherscan
polygonscan
arbiscan
basescan
snowtrace
private_key
private-key
eth_key
eth-key
ethkey
wallet_key
wallet-key
walletkey
deployer_key
deployer-key
deployerkey
mnemonic_key
mnemonic-key
mnemonickey
finnhub
polygon_api
polygon-api
polygonapi
polygon_key
polygon-key
polygonkey
polygon_io
polygon-io
polygonio
polygon_token
polygon-token
polygontoken
polygon_secret
polygon-secret
polygonsecret
polygon_access
polygon-access
polygonaccess
alpaca
apca_api
apca-api
apcaapi
polymarket
poly_private
poly-private
polyprivate
anypoint
apifonica
apilayer
apimetrics
apitemplate
apollo
appointedd
appoptics
appsynergy
atera
audd
autoklose
autopilot
aviationstack
axonaut
ayrshare
bannerbear
baremetrics
beebole
besnappy
besttime
bitbar
bitcoinaverage
blazemeter
blitapp
blocknative
bombbomb
boostnote
brandfetch
browshot
bscscan
buddyns
budibase
bugherd
bulbul
buttercms
calendarific
calorieninja
campayn
capsulecrm
carboninterface
centralstationcrm
chartmogul
chatfuel
checio
checklyhq
clearbit
cliengo
clockify
closecrm
cloudimage
cloudmersive
cloudplan
cloudsight
cloverly
clustdoc
codemagic
codequiry
coinapi
coinlayer
coinlib
collect2
commercejs
convertapi
countrylayer
craftmypdf
crowdin
cryptocompare
currencyfreaks
currencylayer
currencyscoop
currents_api
currents-api
currentsapi
dareboost
databox
deepai
delighted
detectlanguage
diffbot
diggernaut
ditto
docparser
dronahq
dynalist
dyspatch
eagle_eye_networks
eagle-eye-networks
eagleeyenetworks
ecostruxure_it
ecostruxure-it
ecostruxureit
edenai
ethplorer
eventbrite
everhour
extractorapi
fastforex
feedier
fetchrss
file_io
file-io
fileio
finage
financial_modeling_prep
financial-modeling-prep
financialmodelingprep
findl
fleetbase
flightapi
formcraft
fulcrum
avaza
canny
courier
d7network
dandelion
eraser
fixer
float
fxmarket
geckoboard
geoapify
geocode
geocodify
getgeoapi
getgist
getresponse
glassnode
goodday
graphhopper
groovehq
gtmetrix
gyazo
happyscribe
hellosign
helpscout
hiveage
holiday_api
holiday-api
holidayapi
html2pdf
hybiscus
iconfinder
iex_cloud
iex-cloud
iexcloud
iexapis
imagekit
imagga
insightly
instabot
interseller
intrinio
ip2location
ipapi
ipgeolocation
ipify
ipinfo
ipinfodb
ipquality
ipstack
jupiterone
juro
klipfolio
knapsackpro
kontent
languagelayer
leadfeeder
lemlist
line_notify
line-notify
linenotify
linkpreview
loadmill
loginradius
lokalise
loyverse
lunchmoney
madkudu
mailboxlayer
mailmodo
marketstack
mavenlink
mediastack
meistertask
mesibo
metrilo
mindmeister
mixmax
monkeylearn
moonclerk
moosend
moralis
nasdaq
newsapi
newscatcher
nftport
nicereply
nozbe
numverify
oanda
omnisend
onfleet
oopspam
opencagedata
openuv
optimizely
overloop
owlbot
packagecloud
pandadoc
pandascore
paralleldots
parseur
partnerstack
pastebin
paydirtapp
paymoapp
paymongo
pdflayer
pdfshift
peopledatalabs
pepipost
pipedrive
pixabay
planyo
podio
pollsapi
positionstack
postageapp
getemail
guardian
helpcrunch
holistic
kylas
magnetic
mailsac
miro
nimble
powrbot
prodpad
proxycrawl
qase
qualaroo
qubole
rawg
reachmail
rebrandly
requestfinance
ritekit
rocketreach
rockset
route4me
salesblink
salescookie
salesflare
scrapeowl
scraperapi
scraperbox
scrapestack
scrapingant
scrapingbee
screenshotapi
screenshotlayer
scrutinizer
securitytrails
selectpdf
serphouse
serpstack
sherpadesk
shipday
shotstack
shutterstock
signaturit
signupgenius
sigopt
simfin
simplesat
simvoly
skrapp
snipcart
speechtext
spoonacular
sportsmonk
sslmate
statuscake
statuspal
stitchdata
stockdata
storecove
stormboard
stormglass
supernotes
surveybot
surveysparrow
survicate
swiftype
tatum
taxjar
technicalanalysisapi
the_odds_api
the-odds-api
theoddsapi
ticketmaster
tiingo
timecamp
tmetric
toggl
tradier
travelpayouts
twelvedata
tyntec
unplu
upcdatabase
uplead
upwave
urlscan
userflow
userstack
vatlayer
verimail
veriphone
versioneye
visual_crossing
visual-crossing
visualcrossing
voodoosms
vpnapi
vyte
walkscore
weatherbit
webscraper
webscraping
whoxy
worksnaps
workstack
worldcoinindex
worldweather
youneedabudget
yousign
zenkit
zenrows
zenscrape
zerobounce
zipcodeapi
zipcodebase
zonka_feedback
zonka-feedback
zonkafeedback
pipedream
restpack
semaphore
tefter
wistia
azure
client
tenant
microsoft
arm_
sv=20
yandex
yc_
infisical
ngrok
cargo
crates
ld_sdk
ldclient
ld_api
fireworks
deepseek
dashscope
qwen
cursor
upstage
brave
adyen
checkout
paystack
lob_
lob.com
lob-
loblib
lobapi
lobtoken
lobkey
lobsecret
bot_token
bot.run(
client.run(
client.login(
telnyx
mg_api
mg-api
mailchimp
list-manage
mc_api
-us1
-us2
klaviyo
pagerduty
pager_duty
pd_api
pd_token
fullstory
fs_api
supabase
clerk
[interface]
[peer]
wireguard
allowedips
salesforce
sfdc
force.com
sf_access
00d
freemius
fs_dynamic_init
sanity
prismic
notion
fb_access
fb_token
databento
tableau
ethereum
hardhat
web3
ethers
solidity`, "offsets": "\n\0\0\0\0\0\0\0\0\0\b\n\x07\0\0\0\0	\v\0\0\x07\x07\x07\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\b\0\x07\x07\x07\n\x07\v\x07\n\f\x07\0\0\x07\x07\x07\0\x07\0\0\0\0\0\0\0\0\0\f\b\0\0\r\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\x07\b		\v\r\0	\0			\0								\0	\b	\b	\b	\b\0\0\b6:-		\n	\b\0\b	\b	\b	\b\0\b	\b	\b\x07												\x07\n\b\0\f\v\f\b	\n\r\b\v\v\b\v\v	\0\0\0\0	\b\v\0\0\r\n\b\v\0\0\0\0\0\0\0\n\n\b\f\n\0\b\b\0\r\r\0\0\0\0\0\0	\x07\0\0\0\0\x07\x07\x07\0\f\0\0	\0\x07\0\0\x07\x07\x07\0\0\0\0\0\0\0\0\0\0\n\v\f\0\0\0\0\0\0\0\0\0	\0\0\0\b\0\0\0\0\0\0\0\0\x07\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0		\v	\0\0\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n\f\n	\0\b\0\v\0\0\0\0\0\0	\n\0\x1B\n\0\0\0\0\0\0\0\0\0\0\b\n\0\0\0\0\r\x07\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\n\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\b\f\0\f\r\r\v\0\0\0\0\n	\0\0\0\0\0\0\0\0\n\0\0\0\0\0\0\x07\x07\x07\0\0\0\0\0\0\v\v\0\0\0\0\0\0\0\0	\0\0\x07\0\0	\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\x07\0\0\b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\b\0\0\0\b\x07\0\0\0\0\0\b\x07\0\0\x07\x07\x07\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\x07\x07\x07\x07\x07\x07\0\0\x07\0\0\0\0\x07\0\0\0		\x07\n\x07\0\0\0\b\x07\x07	\0\0\n\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\x07\0\0\0\0\0\0	\x07\b\0\0\0\0	\0\0\0\0\0\0\0\0\0\x07\x07\x07\v\x07\x07\0\0\x07\v\0\0\0\0\0\0\0\0\0\0\0	\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\b\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" };
var BESIDE = { before: 64, after: 224 };
var MOST_PLACES = 2e3;
var SLOTS = 1 << 15;
var Prefilter = class {
  literals;
  #index;
  #known;
  #means;
  /** Literals of less than three characters, in every spelling. */
  #short;
  /**
   * @param means left out: a literal counts wherever it stands
   * @throws {RangeError} when a literal is empty or not printable ASCII
   */
  constructor(literals, means) {
    this.#means = means;
    this.literals = [...new Set(Array.from(literals, (literal) => literal.toLowerCase()))];
    const joined = this.literals.join("\n");
    if (!/^[ -~]+(?:\n[ -~]+)*$/.test(joined) || this.literals.some((literal) => literal.includes("\n"))) {
      const wrong = this.literals.find((literal) => !/^[ -~]+$/.test(literal));
      if (wrong !== void 0) throw new RangeError(`prefilter literal "${wrong}" is not printable ASCII`);
    }
    this.#known = new Set(this.literals);
    this.#index = indexOf(this.literals, joined);
    this.#short = this.literals.filter((literal) => literal.length < 3).map((literal) => ({ literal, spellings: spellingsOf(literal).map((one) => Buffer2.from(one)) }));
  }
  /** Whether a word, lower-cased, is one of the literals. */
  has(word) {
    return this.#known.has(word);
  }
  /**
   * The literals (lower-cased) that occur in the bytes, and mean something there.
   *
   * @param from where to begin, and where to end: literals that stand there as a whole count
   */
  find(bytes, from = 0, to = bytes.length) {
    const found = /* @__PURE__ */ new Set();
    const means = this.#means;
    let buffer;
    const view = () => {
      buffer ??= Buffer2.isBuffer(bytes) ? bytes : Buffer2.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return buffer;
    };
    const counts = means && ((literal, at) => {
      const start = Math.max(0, at - BESIDE.before);
      const text = this.literals[literal] ?? "";
      return means(text, view().toString("latin1", start, at + text.length + BESIDE.after), at - start);
    });
    for (const literal of search(this.#index, bytes, from, to, counts))
      found.add(this.literals[literal] ?? "");
    if (this.#short.length > 0) {
      const searched = view().subarray(from, to);
      for (const { literal, spellings } of this.#short)
        if (spellings.some((spelling) => searched.includes(spelling))) found.add(literal);
    }
    return found;
  }
};
function indexOf(literals, joined) {
  const slots = new Uint16Array(SLOTS);
  const before = new Int32Array(SLOTS);
  const behind = new Int32Array(SLOTS);
  const buckets = [[]];
  const text = new Uint8Array(Buffer2.from(joined, "latin1"));
  const offsets = joined === known.literals ? known.offsets : void 0;
  let start = 0;
  for (let literal = 0; literal < literals.length; literal++) {
    const { length } = literals[literal] ?? "";
    if (length >= 3) {
      const offset = offsets ? offsets.charCodeAt(literal) : rarestIn(text, start, length);
      const at = start + offset;
      const slot = slotOf(text, at);
      if (slots[slot] === 0) slots[slot] = buckets.push([]) - 1;
      buckets[slots[slot] ?? 0]?.push({ literal, start, length, offset });
      before[slot] = (before[slot] ?? 0) | (offset === 0 ? ANY : bitOf(text, at - 1));
      behind[slot] = (behind[slot] ?? 0) | (offset + 3 === length ? ANY : bitOf(text, at + 3));
    }
    start += length + 1;
  }
  return { slots, before, behind, buckets, text, seen: new Uint8Array(literals.length) };
}
function search(index, bytes, from, to, counts) {
  const { slots, buckets, text, seen } = index;
  const found = [];
  let missed;
  for (let i = nextPlace(index, bytes, from + 2, to); i < to; i = nextPlace(index, bytes, i + 1, to)) {
    const entries = buckets[slots[slotOf(bytes, i - 2)]];
    for (let each = 0; each < entries.length; each++) {
      const { literal, start, length, offset } = entries[each];
      if (seen[literal] !== 0) continue;
      const at = i - 2 - offset;
      if (at < from || at + length > to || !standsAt(text, start, length, bytes, at)) continue;
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
function rarestIn(text, start, length) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 3 <= length; at++) {
    const expected2 = expectedOf(text[start + at] ?? 0, text[start + at + 1] ?? 0, text[start + at + 2] ?? 0);
    if (expected2 < least) {
      least = expected2;
      best = at;
    }
  }
  return best;
}
function standsAt(text, start, length, bytes, at) {
  for (let i = 0; i < length; i++) {
    let byte = bytes[at + i];
    if (byte >= 65 && byte <= 90) byte |= 32;
    if (byte !== text[start + i]) return false;
  }
  return true;
}
function spellingsOf(literal) {
  return [...literal].reduce(
    (spellings, letter) => [
      ...new Set(spellings.flatMap((start) => [start + letter, start + letter.toUpperCase()]))
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
  return new Prefilter(
    [...always, ...asked2.keys()],
    (literal, around, at) => always.has(literal) || (asked2.get(literal)?.some((reader) => reader.stands?.(literal, around, at)) ?? false)
  );
}
function keywordsOf({ keywords }) {
  return keywords === "any" ? [] : keywords.map((keyword) => keyword.toLowerCase());
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
  "test spec e2e mock fixture cypress playwright snap stories it.",
  /(^|\/)(tests?|[\w.-]{1,64}[_-]tests|(e2e|integration|unit|acceptance|functional|smoke)[_-]?test|testing|__tests__|__mocks__|specs?|e2e|fixtures?|testdata|test-data|test_data|cypress|playwright|snapshots?|__snapshots__|mocks?|src\/[a-z]\w{0,30}Tests?|src\/testFixtures)\/|(^|\/)(test_[^/]*|conftest)\.py$|[._-](test|tests|spec|e2e|stories|snap)\.[^/]+$|_test\.(go|py|rb|exs)$|(Test|Tests|Spec|IT)\.(java|kt|cs|php|scala)$/
);
var EXAMPLE = pathPattern(
  "example sample demo playground sandbox tutorial _src starter boilerplate benchmark template dist",
  /(^|\/)(examples?|samples?|demos?|playgrounds?|sandbox|tutorials?|templates?\/examples?|docs?_src|starters?|boilerplates?|benchmarks?)\/|[._-](example|sample|dist)$|(?<!\.(conf|nginx|vhost))[._-]template$|[._-](example|sample|template)\.[^/.]+$/i
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
function roleOf(path, text) {
  if (VENDORED.test(path)) return "vendored";
  if (/[.-]min\.(js|css|mjs|cjs)$/i.test(path) || looksMinified(path, text)) return "minified";
  if (TEST.test(path)) return "test";
  if (EXAMPLE.test(path)) return "example";
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
    const newline = /\n/g;
    while (newline.exec(text)) this.#starts.push(newline.lastIndex);
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
  locate(path, start, end) {
    const startLine = this.lineAt(start);
    const endLine = this.lineAt(Math.max(start, end));
    return {
      path,
      startLine,
      startColumn: start - this.startOf(startLine) + 1,
      endLine,
      endColumn: Math.max(start, end) - this.startOf(endLine) + 1
    };
  }
};
var SourceFile = class {
  path;
  text;
  encoding;
  #role;
  #lines;
  constructor(path, text, encoding = "utf-8") {
    this.path = path;
    this.text = text;
    this.encoding = encoding;
  }
  get role() {
    this.#role ??= roleOf(this.path, this.text);
    return this.#role;
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
      file ??= new SourceFile(path, pictured(Buffer2.from(bytes).toString("latin1")), "latin1");
      return file;
    }
  };
}
function loadEntry(entry, needed, limits) {
  if (entry.kind === "symlink")
    return { reason: "a symbolic link, which is not followed", incomplete: false };
  if (entry.kind === "submodule")
    return { reason: "a submodule, which is a repository of its own", incomplete: false };
  if ((0, import_chunk_EJPVKBK3.hasBinaryName)(entry.path)) return { reason: "", incomplete: false };
  const limit = needed ? limits.namedFileBytes : limits.fileBytes;
  let content;
  try {
    if (entry.size !== void 0 && entry.size > limit) {
      const telling = (0, import_chunk_EJPVKBK3.hasTellingHead)(entry.path);
      const head = entry.read(telling ? HEAD_BYTES : 8e3);
      return looksBinary(head) ? telling ? headOf(entry.path, head, entry.size) : binary(needed) : { reason: `larger than ${readable(limit)}`, incomplete: needed };
    }
    content = entry.read();
  } catch (error) {
    if (codeOf(error) === "EFBIG") return { reason: `larger than ${readable(limit)}`, incomplete: needed };
    return { reason: `cannot be read (${codeOf(error)})`, incomplete: true, isUnread: true };
  }
  if (content.length > limit) return { reason: `larger than ${readable(limit)}`, incomplete: needed };
  return lazily(entry.path, content) ?? ((0, import_chunk_EJPVKBK3.hasTellingHead)(entry.path) ? headOf(entry.path, content, content.length) : binary(needed));
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
          const decoded2 = decode(content);
          file2 = new SourceFile(path, decoded2?.text ?? "", decoded2?.encoding);
        }
        return file2;
      }
    };
  }
  const decoded = decode(content);
  if (!decoded) return void 0;
  const file = new SourceFile(path, decoded.text, decoded.encoding);
  return { size: content.length, bytes: () => Buffer2.from(decoded.text), file: () => file };
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
  #module;
  #ms;
  /** @param ms that parsing may take */
  constructor(file, parsers, ms) {
    this.#file = file;
    this.#parsers = parsers;
    this.#ms = ms;
  }
  async module() {
    if (NOT_WRITTEN_HERE.has(this.#file.role)) return void 0;
    const language = this.#parsers.languageOf(this.#file.path);
    if (!language) return void 0;
    this.#module ??= this.#parse(language);
    return this.#module;
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
      throw isOver ? new import_chunk_EJPVKBK3.TimeExceeded() : error;
    }
  }
  /** Frees the syntax tree, which lives outside the garbage collector's reach. */
  close() {
    this.#module?.then(
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
  return async (entry, around, of) => {
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
    if (present.size === 0) meter.passed++;
    const marked = present.size === 0 ? [] : [...marks].filter((mark) => present.has(mark));
    const wanting = readers6.flatMap((one) => {
      if (one.reader.keywords === "any") return naming.has(one) ? [{ ...one, hits: NO_HITS }] : [];
      const hits = hitsOf(one.keywords, present);
      return hits && claims(one) ? [{ ...one, hits }] : [];
    });
    const outcome = async (read2) => {
      const base = { path, state: "looked-at", bytes: loaded.size, marks: marked, ...read2 };
      const isNothing = marked.length === 0 && read2.found.length === 0;
      const isKept = isNothing || around.keep?.(loaded.file());
      if (isKept && (isNothing || !around.digests)) return base;
      return { ...base, digest: await digestOf(loaded.bytes()) };
    };
    if (wanting.length === 0) return outcome({ ...NOTHING_READ, dependsOn: "file" });
    if (!isForHere(loaded.size, wanting, around)) return without(path, "deferred");
    around.onReading?.(loaded.size);
    const ms = (0, import_chunk_EJPVKBK3.budgetOf)(options.limits, loaded.size);
    const began = recentCpu();
    const read = (patience) => readFile(
      loaded.file(),
      wanting,
      around,
      options,
      around.watched === "here" ? ms * patience : Number.POSITIVE_INFINITY
    );
    try {
      return outcome(await read(1).catch((error) => read(againAfter(error, began, ms))));
    } catch (error) {
      if (!(error instanceof import_chunk_EJPVKBK3.TimeExceeded)) throw error;
      return without(path, "refused", [(0, import_chunk_EJPVKBK3.overTime)(path, ms, needed)]);
    }
  };
}
var INTERRUPTED_BYTES = 1024 * 1024;
function isForHere(bytes, wanting, { inlineBytes }) {
  if (inlineBytes === void 0 || bytes <= inlineBytes) return true;
  return bytes <= INTERRUPTED_BYTES && wanting.every(({ reader }) => reader.interruptible);
}
function againAfter(error, began, ms) {
  const { user, system } = process.cpuUsage(began);
  if (!(error instanceof import_chunk_EJPVKBK3.TimeExceeded) || (user + system) / 1e3 > 0.7 * ms) throw error;
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
async function readFile(file, wanting, around, { languages, meter }, ms) {
  const found = [];
  const notChecked = [];
  const parsed = new SharedModule(file, languages, ms);
  let hasFailed = false;
  let looksAround = false;
  const failed = ({ check, reader }, error) => {
    if (error instanceof import_chunk_EJPVKBK3.TimeExceeded) throw error;
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
        if (models instanceof Promise) return { one, models, began };
        keep(one, models, began);
      } catch (error) {
        failed(one, error);
      }
    }
    return void 0;
  };
  try {
    while (next < wanting.length) {
      const pending = around.watched === "here" ? guarded(ms, readOn) : readOn();
      if (!pending) break;
      try {
        const models = await pending.models;
        if (models === AGAIN) next--;
        else keep(pending.one, models, pending.began);
      } catch (error) {
        failed(pending.one, error);
      }
    }
  } finally {
    parsed.close();
  }
  const readBy = [...new Set(wanting.map(({ index }) => index))];
  if (hasFailed) return { found, notChecked, readBy };
  return { found, notChecked, readBy, dependsOn: looksAround ? "tree" : "file" };
}
function secretFinder(checks2, limits) {
  const check = checks2.find(({ secrets }) => secrets);
  if (!check) return async () => [];
  let prefilter;
  return async (file) => {
    prefilter ??= prefilterFor(check.readers, /* @__PURE__ */ new Set());
    const bytes = Buffer2.from(file.text);
    const present = prefilter.find(bytes);
    const ms = (0, import_chunk_EJPVKBK3.budgetOf)(limits, bytes.length);
    const models = [];
    for (const reader of check.readers) {
      if (!reader.claims(file.path)) continue;
      const hits = reader.keywords === "any" ? /* @__PURE__ */ new Set() : hitsOf(new Set(keywordsOf(reader)), present);
      if (!hits) continue;
      const context = { tree: NOTHING, hits, module: async () => void 0, notChecked: () => {
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
var OPENERS = [
  [/"\/\/"\s*:\s*"$/, '"'],
  [/<!--+$/, "-->"],
  [/<%--+$/, "--%>"],
  [/<%#$/, "%>"],
  [/\{\{!(?:--)?$/, "}}"],
  [/\{#-?$/, "#}"],
  [/\/\*+!?$/, "*/"],
  [/\(\*+$/, "*)"],
  [/@\*$/, "*@"],
  [/(?:\/\/+!?|#+!?|--+|;+|%+)$/, void 0],
  [/^\s*\*+$/, "*/"],
  [/^\s*(?:'|(?:REM|rem|dnl))$/, void 0]
];
var BEFORE = 300;
var AFTER = 1e3;
function commentReader({ text, path }) {
  const inText = multilineStrings(text, path);
  return (start, end) => {
    const around = text.slice(Math.max(0, start - BEFORE), start);
    const before = around.slice(around.lastIndexOf("\n") + 1).trimEnd();
    const opener = openerAt(before);
    const rest = (/^[^\n]*/.exec(text.slice(end, end + AFTER))?.[0] ?? "").trimEnd();
    const cut = opener?.end === void 0 ? -1 : rest.indexOf(opener.end);
    const within = inText(start);
    return {
      rest: cut === -1 ? rest : rest.slice(0, cut).replace(/[\s*-]+$/, ""),
      opens: opener !== void 0 && !within && !inString(before.slice(0, opener.start))
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
function multilineStrings(text, path) {
  const quotes = /\.(?:[cm]?[jt]sx?|go|vue|svelte)$/i.test(path) ? /\\.|`/g : /\.pyi?$/i.test(path) ? /"""|'''/g : void 0;
  if (!quotes) return () => false;
  let open;
  return (offset) => {
    for (; ; ) {
      const from = quotes.lastIndex;
      const match = quotes.exec(text);
      if (!match || match.index >= offset) {
        quotes.lastIndex = match ? from : text.length;
        return open !== void 0;
      }
      if (match[0].startsWith("\\")) continue;
      if (open === void 0) open = match[0];
      else if (open === match[0]) open = void 0;
    }
  };
}
var KINDS = ["line", "next-line", "start", "end", "file"];
var IGNORE_WORD = "bartizan-ignore";
var FORMS = KINDS.slice(1);
var DIRECTIVE = /(?<![\w-])bartizan-ignore(?:-([a-z][a-z-]{0,30}))?(?![\w-])/g;
var SEPARATOR = /(?:^|[ \t])(?:--|—|–)(?:[ \t]|$)/;
var COMMENT_END = /[ \t]*(?:\*+\/|-->|--%>|#}|%>|\*\)|}})[^\w]*$/;
var AFTER_WORD = /["'`\])}>;:.]{1,20}$/;
var MOST_TARGETS = 50;
function readDirectives(file) {
  if (!file.text.includes(IGNORE_WORD)) return [];
  const commentAt = commentReader(file);
  const directives = [];
  for (const match of file.text.matchAll(DIRECTIVE)) {
    const start = match.index;
    const end = start + match[0].length;
    const comment = commentAt(start, end);
    const form = match[1] ?? "line";
    const kind = match[1] === "line" ? void 0 : KINDS.find((known2) => known2 === form);
    if (!kind && !comment.opens) continue;
    const line = file.lines.lineAt(start);
    directives.push({
      source: "inline",
      kind: kind ?? "end",
      ...partsOf(comment),
      line,
      firstLine: line,
      lastLine: kind === "line" ? line : 0,
      isComment: comment.opens,
      at: { path: file.path, start, end },
      ...kind ? {} : { flaw: { kind: "unknown-form", form } }
    });
  }
  return withBlocks(withNextLines(directives));
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
function withNextLines(directives) {
  const meantFrom = /* @__PURE__ */ new Map();
  return directives.toReversed().map((directive) => {
    if (directive.kind !== "next-line") return directive;
    const next = meantFrom.get(directive.line + 1) ?? directive.line + 1;
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
      open.push(done.length);
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
    options: (path) => common ?? merged(withOptions.filter(({ fits: fits2 }) => fits2(path))),
    severityOf: ({ rule, check, severity, path }, own) => {
      const { off, level } = settle(
        compiled.filter(({ fits: fits2 }) => fits2(path)),
        rule,
        check
      );
      return off ? "off" : level === void 0 ? severity : lowered(severity, own, level);
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
function lowered(severity, own, level) {
  if ((0, import_chunk_EJPVKBK3.isAtLeast)(severity, own)) return level;
  return (0, import_chunk_EJPVKBK3.isAtLeast)(severity, level) ? level : severity;
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
  if (flaw) return flaw;
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
  if (flaw?.kind !== "unknown-form") return void 0;
  const guess = (0, import_chunk_EJPVKBK3.closest)(flaw.form, FORMS);
  return invalid(
    `There is no ${quoted(`${IGNORE_WORD}-${flaw.form}`)}, so this comment leaves nothing out.`,
    guess ? `Did you mean \`${IGNORE_WORD}-${guess}\`?` : `Write \`${IGNORE_WORD}\` for its own line; the other forms end in ${FORMS.map((form) => `\`-${form}\``).join(", ")}.`
  );
}
function unknownTarget(ignore, { names }) {
  const unknown = ignore.targets.find((target) => !names.has(target));
  if (unknown === void 0 || isDirective(ignore) && ignore.kind === "end") return void 0;
  const guess = (0, import_chunk_EJPVKBK3.closest)(unknown, names);
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
  if (!at || isDirective(ignore) && ignore.kind === "end") return void 0;
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
  const least = import_chunk_EJPVKBK3.CONFIDENCES.indexOf(options.minConfidence);
  const reported = [];
  const suppressed = { ...NOTHING_SUPPRESSED };
  for (const finding of findings) {
    const ignoredBy = ignores.leavesOut(finding);
    const key = keyOf2(finding);
    const isKnown = ignoredBy === void 0 && baseline.has(key);
    if (isKnown) present.add(key);
    if (import_chunk_EJPVKBK3.CONFIDENCES.indexOf(finding.confidence) > least) continue;
    const lines = options.wholeFiles ? void 0 : entries.get(finding.path)?.addedLines;
    if (lines && !placesOf(finding).some((place) => (0, import_chunk_EJPVKBK3.touches)(place, lines))) suppressed.unchangedLines++;
    else if (ignoredBy) suppressed[ignoredBy]++;
    else if (isKnown) suppressed.baseline++;
    else reported.push(ignores.explained(finding));
  }
  return {
    reported,
    suppressed,
    baseline: options.baseline && useOf(options.baseline, present, looked),
    about: ignores.about(looked)
  };
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
  const { findings, files, rules, notChecked } = await finished(drafts, options);
  const suppressing = {
    withDirectives: await openedOf(marked, options),
    foreignCover: await foreignCovers(findings, files),
    aliasesOf: (rule) => rules.get(rule)?.aliases ?? []
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
  if (about.length === 0) return { ...rest, notChecked };
  const said = await finished(about, options);
  const more = suppress(said.findings, looked, suppressing, withoutBaseline);
  const { compareFindings } = await Promise.resolve().then(() => __load("./finish-HBTMPWIE.js"));
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
  if (drafts.length === 0) return { findings: [], files, rules, notChecked };
  const reporting = new Set(drafts.map((draft) => draft.rule));
  for (const check of options.checks) {
    if (!check.ruleIds.some((id) => reporting.has(id))) continue;
    for (const rule of await check.rules()) rules.set(rule.id, rule);
  }
  const { finish } = await Promise.resolve().then(() => __load("./finish-HBTMPWIE.js"));
  const { severityOf } = policyOf(options.configuration);
  const standing = drafts.filter((draft) => files.has(draft.at.path));
  const findings = finish(standing, rules, (path) => files.get(path)).flatMap((finding) => {
    const severity = severityOf(finding, rules.get(finding.rule)?.severity ?? finding.severity);
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
  return { findings, files, rules, notChecked };
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
  if (!(error instanceof import_chunk_EJPVKBK3.TimeExceeded)) return internalError(path, "looking for what to mask", error);
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
    await readContextFiles(options, index, check, gathered);
    const models = modelsOf(index, gathered);
    try {
      const judgement = await asked(() => guarded(ms, () => check.judge(models, context)));
      for (const draft of judgement.drafts) drafts.push(draft);
      notChecked.push(...judgement.notChecked ?? []);
      if (judgement.advisories) advisories = judgement.advisories;
    } catch (error) {
      notChecked.push(
        error instanceof import_chunk_EJPVKBK3.TimeExceeded ? unjudged(check, ms) : internalError("", `the ${check.id} check`, error)
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
function createRunner(options) {
  const { checks: checks2, limits, source, workers } = options;
  const meter = newMeter();
  const examine = createExaminer({ ...options, meter });
  const canThread = workers !== void 0 && workers.jobs > 1;
  const around = {
    ...options.around,
    watched: "here",
    ...canThread ? { inlineBytes: INLINE_BYTES } : {}
  };
  let pool;
  const start = async ({ entry, data, jobs }) => {
    const { createPool } = await Promise.resolve().then(() => __load("./pool-GMA6U4ZZ.js"));
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
      isClaimed: (path) => !(0, import_chunk_EJPVKBK3.hasBinaryName)(path) && checks2.some(({ readers: readers6 }) => readers6.some((reader) => reader.claims(path))),
      lost: (file, why) => lost(file, why, checks2)
    });
  };
  const inThreads = async (entries, onOutcome, of) => {
    if (!workers) throw new TypeError("there are no workers");
    pool ??= start(workers);
    await (await pool).run(entries, of, onOutcome);
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
      for (const entry of entries) {
        const outcome = await examine(entry, around, of);
        if (outcome.state === "deferred") await inThreads([entry], onOutcome, of);
        else await onOutcome(outcome);
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
    if (kind !== "file" || (0, import_chunk_EJPVKBK3.hasBinaryName)(path)) continue;
    bytes += FILE_BYTES + (size ?? UNKNOWN_BYTES);
    if (bytes >= WORTH_BYTES) return true;
  }
  return false;
}
function lost({ path }, why, checks2) {
  const needed = checks2.some(
    ({ readers: readers6 }) => readers6.some((reader) => reader.keywords === "any" && reader.claims(path))
  );
  const said = why.kind === "time" ? (0, import_chunk_EJPVKBK3.overTime)(path, why.ms, needed) : why.kind === "memory" ? (0, import_chunk_EJPVKBK3.overMemory)(path, why.bytes, needed) : internalError(path, "a worker", why.error);
  return { path, state: "refused", bytes: 0, found: [], notChecked: [said], readBy: [], marks: [] };
}
async function scan(options) {
  const { source, checks: checks2 } = options;
  const texts2 = createTexts(source, options.limits);
  const { cache } = options;
  const around = { tree: texts2.tree, keep: texts2.keep, digests: cache !== void 0 };
  const running = { ...options, workers: options.workers, marks: [IGNORE_WORD], around };
  const examining = createRunner(running);
  const runner = cache ? (await Promise.resolve().then(() => __load("./cached-QKWPW2R2.js"))).cachedRunner(examining, { ...running, cache }) : examining;
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
      if (!(error instanceof import_chunk_EJPVKBK3.OutOfTime)) throw error;
      gathered.notChecked.push((0, import_chunk_EJPVKBK3.outOfTime)(done, source.entries.length, "files"));
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
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const tab = text.indexOf("	", start);
    if (end === -1 || tab === -1) break;
    table.set(text.slice(start, tab), text.slice(tab + 1, end));
    start = end + 1;
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
      Promise.resolve().then(() => __load("./languages-G3VVPYOZ.js")),
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
  const names = checks2.flatMap((check) => [check.id, ...check.ruleIds]);
  for (const name of [...only, ...skip]) {
    if (names.includes(name)) continue;
    const guess = (0, import_chunk_EJPVKBK3.closest)(name, names);
    throw new import_chunk_EJPVKBK3.UserError(
      `there is no check or rule "${name}"`,
      guess ? `Did you mean "${guess}"?` : "`bartizan rules` lists them all."
    );
  }
  const chosen = (list, check, rule) => list.includes(check) || list.includes(rule);
  const policy = policyOf(configuration);
  const rules = new Set(
    checks2.flatMap(
      (check) => check.ruleIds.filter((id) => (only.length === 0 || chosen(only, check.id, id)) && !chosen(skip, check.id, id)).filter((id) => policy.mayReport(id, check.id))
    )
  );
  if (rules.size === 0) {
    if (configuration.file !== void 0 && skip.length === 0) {
      throw new import_chunk_EJPVKBK3.UserError(
        `${configuration.file} turns off ${only.length === 0 ? "every rule" : only.join(", ")}`,
        "A scan without rules finds nothing: turn something on."
      );
    }
    throw new import_chunk_EJPVKBK3.UserError(
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
    throw new import_chunk_EJPVKBK3.UserError(
      "a history is looked through for secrets only, and what is selected leaves them out",
      "The other checks judge the files of one tree together: run them without --history."
    );
  }
  const { scanHistory } = await Promise.resolve().then(() => __load("./history-DXXIRGGE.js"));
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
var TOOL = { name: "bartizan", version: import_chunk_EJPVKBK3.VERSION };
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
  const { addPassage } = await Promise.resolve().then(() => __load("./history-DXXIRGGE.js"));
  return addPassage(result, passage, { ...options, checks: secrets, workers }, onProgress);
}
function configurationOf({ configuration = DEFAULT_CONFIGURATION, only }) {
  return withFlags(configuration, checks, only);
}
function optionsOf(request, { checks: selected, rules }, configuration) {
  let baseline;
  const all2 = checksWith(configuration.secretKinds);
  const limits = { ...import_chunk_EJPVKBK3.DEFAULT_LIMITS, ...configuration.limits };
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
var readers = [
  {
    name: "npm lockfile",
    claims: (path) => /(^|\/)(package-lock|npm-shrinkwrap)\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./npm-lock-VTHHEVOL.js"))).readNpmLock(file, context)
  },
  {
    name: "requirements.txt",
    claims: (path) => /(^|\/)([^/]*[-_.])?(requirements|constraints)([-_.][^/]*)?\.txt$|(^|\/)requirements\/[^/]+\.txt$/i.test(
      path
    ),
    keywords: ["=="],
    read: async (file) => (await Promise.resolve().then(() => __load("./requirements-6PPC34J5.js"))).readRequirements(file)
  },
  {
    name: "poetry.lock",
    claims: (path) => /(^|\/)poetry\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./poetry-lock-CZBRQKYF.js"))).readPoetryLock(file, context)
  },
  {
    name: "uv.lock",
    claims: (path) => /(^|\/)uv\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./uv-lock-GUALQDEN.js"))).readUvLock(file, context)
  },
  {
    name: "Cargo.lock",
    claims: (path) => /(^|\/)Cargo\.lock$/.test(path),
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./cargo-lock-2G3WHT4L.js"))).readCargoLock(file, context)
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
var judging = onDemand(() => Promise.resolve().then(() => __load("./judge-N44RPLUB.js")));
var advisoriesCheck = {
  id: "advisories",
  title: "Dependency advisories",
  ruleIds: ["advisories/vulnerable", "advisories/malicious", "advisories/unmaintained"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-VGXWVHET.js"))).rules,
  readers,
  judge: (models, context) => judging(({ judge }) => judge(models, context))
};
var readers2 = [
  {
    name: "starlette",
    claims: (path) => path.endsWith(".py"),
    keywords: ["corsmiddleware"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./starlette-IC4RVX5I.js"))).readStarlette(file, context)
  },
  {
    name: "settings",
    claims: (path) => path.endsWith(".py"),
    keywords: ["cors_origin", "cors_allow", "allow_cors", "allowed_cors"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./settings-WDPOK2PB.js"))).readSettings(file, context)
  },
  {
    name: "express",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["'cors'", '"cors"', "`cors`"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./express-AIHJMEPT.js"))).readExpress(file, context)
  },
  {
    name: "cors-options",
    claims: (path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["corsoptions", "corsconfig", "corsopts", "corssettings", "cors_options", "cors_config"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./cors-options-42OZJMSC.js"))).readCorsOptions(file, context)
  },
  {
    name: "raw-headers",
    claims: (path) => /\.(py|[cm]?[jt]s|[jt]sx)$/.test(path),
    keywords: ["access-control-allow-origin"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./raw-headers-LYKDNDIQ.js"))).readRawHeaders(file, context)
  }
];
var judging2 = onDemand(() => Promise.resolve().then(() => __load("./judge-DIE3V4VU.js")));
var corsCheck = {
  id: "cors",
  title: "Wildcard CORS",
  judgesFileByFile: true,
  ruleIds: ["cors/wildcard-origin", "cors/reflected-origin", "cors/null-origin", "cors/weak-origin-pattern"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-7LQN7USE.js"))).rules,
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
function withoutQuotes(text, { start, end }) {
  const quote = text[start];
  const quoted2 = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return quoted2 ? { start: start + 1, end: end - 1 } : { start, end };
}
var PARSERS = {
  json: async () => (await Promise.resolve().then(() => __load("./json-AONKYW66.js"))).readJson,
  toml: async () => (await Promise.resolve().then(() => __load("./toml-443RH3BG.js"))).readToml,
  yaml: async () => (await Promise.resolve().then(() => __load("./yaml-DGRB6VUJ.js"))).readYaml
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
var readers3 = [
  {
    name: "nginx",
    claims: isNginxPath,
    keywords: ["add_header", "more_set_headers", "proxy_pass", "server_name", "listen"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./nginx-ZEER5IQH.js"))).readNginx(file, context)
  },
  {
    name: "compose",
    claims: isComposePath,
    keywords: ["services:"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./compose-ULHUHKEM.js"))).readCompose(file, context)
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
    read: async (file, context) => (await Promise.resolve().then(() => __load("./other-edges-7WWY4UKW.js"))).readOtherEdge(file, context)
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
    read: async (file, context) => (await Promise.resolve().then(() => __load("./express-XY6MJVCC.js"))).readExpress(file, context)
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
    read: async (file, context) => (await Promise.resolve().then(() => __load("./python-web-PI4Z6UWV.js"))).readPythonWeb(file, context)
  },
  {
    name: "flask-talisman",
    claims: (path) => path.endsWith(".py"),
    keywords: ["talisman"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./talisman-LP3LJJK3.js"))).readTalisman(file, context)
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
    read: async (file, context) => (await Promise.resolve().then(() => __load("./header-writes-UFAGHMDN.js"))).readWrites(file, context)
  }
];
var judging3 = onDemand(() => Promise.resolve().then(() => __load("./judge-IIZB4XOP.js")));
var headersCheck = {
  id: "headers",
  title: "Security headers that are missing, lost, weak or turned off",
  ruleIds: ["headers/missing", "headers/dropped", "headers/weak-value", "headers/disabled"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-ZP45DCNT.js"))).rules,
  readers: readers3,
  context: contextOf2,
  judge: (models, { options }) => judging3(({ judgeHeaders }) => judgeHeaders(models, (path) => options(path).headers))
};
var ignoresCheck = {
  id: "ignores",
  title: "Ignores that do not hold, or that nothing needs",
  ruleIds: ["ignores/invalid", "ignores/expired", "ignores/unused"],
  rules: async () => (await Promise.resolve().then(() => __load("./rules-MI762343.js"))).rules,
  readers: [],
  judge: () => ({ drafts: [] })
};
var TEMPLATE = /(^|\/)(templates?|scaffolds?|skeletons?|cookiecutters?|archetypes?)(\/|$)|(^|\/)templates?[-_]|[-_]templates?(\/|$)|\{\{|\}\}/i;
function roleOfFolder(path) {
  const folder = import_chunk_EJPVKBK3.posix.dirname(path);
  if (folder === "." || /^\.github(\/|$)/.test(folder)) return "source";
  const role = roleOf(`${folder}/_`, "");
  return role === "source" && TEMPLATE.test(folder) ? "example" : role;
}
function spanIn(file, range) {
  return { path: file.path, start: range.start, end: range.end };
}
function prefixOf(path) {
  const folder = import_chunk_EJPVKBK3.posix.dirname(path);
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
    read: async (file, context) => (await Promise.resolve().then(() => __load("./workflow-75MGEXT6.js"))).readWorkflow(file, context)
  },
  {
    name: "dockerfile",
    claims: isDockerfilePath,
    keywords: ["from"],
    read: async (file) => (await Promise.resolve().then(() => __load("./dockerfile-SE2HJHWZ.js"))).readDockerfile(file)
  },
  {
    name: "requirements",
    claims: isRequirementsPath,
    keywords: "any",
    read: async (file, context) => (await Promise.resolve().then(() => __load("./requirements-2RADQCHM.js"))).readRequirements(file, context)
  },
  {
    name: "pyproject",
    claims: (path) => /(^|\/)pyproject\.toml$/.test(path),
    keywords: ["dependencies", "dependency-groups"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./pyproject-JTBK5TVU.js"))).readPyproject(file, context)
  },
  {
    name: "package.json",
    claims: (path) => /(^|\/)package\.json$/.test(path) && !/(^|\/)node_modules\//.test(path),
    keywords: ["dependencies"],
    read: async (file, context) => (await Promise.resolve().then(() => __load("./package-json-D54NIA4D.js"))).readPackageJson(file, context)
  }
];
var judging4 = onDemand(() => Promise.resolve().then(() => __load("./judge-OII42I25.js")));
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
  rules: async () => (await Promise.resolve().then(() => __load("./rules-YP65EOSX.js"))).rules,
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
function placesOf2(text, keywords) {
  const lower = lowered2(text);
  const places = [];
  for (const keyword of keywords)
    for (let at = lower.indexOf(keyword); at !== -1; at = lower.indexOf(keyword, at + keyword.length))
      places.push({ start: at, keyword });
  return places.sort((a, b) => a.start - b.start);
}
function lowered2(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
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
var STATE = pathPattern(".tfstate", /\.tfstate(?:\.\d{1,20})?(?:\.backup)?$/i);
function isTerraformState(path) {
  return STATE.test(path);
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
  for (const match of name.matchAll(NOUN))
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
function isOwnWord(name, start) {
  const before = name.slice(0, start);
  if (!/[a-zA-Z]$/.test(before)) return true;
  const isCamel = /[a-z]$/.test(before) && /^[A-Z]/.test(name.slice(start));
  if (isCamel) return true;
  const lower = before.toLowerCase();
  return JOINED.some((word) => lower.endsWith(word));
}
function sortOf(noun) {
  if (/pass|pwd|masterauth/.test(noun)) return "password";
  return /key$/.test(noun) && !noun.startsWith("secret") ? "key" : "secret";
}
function wordsOf(name) {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return words.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}
function wordsIn(list) {
  return list.trim().split(/\s+/);
}
function anyOf(list) {
  const all2 = wordsIn(list);
  const whole = new Set(all2.filter((word) => !word.endsWith("*")));
  const beginnings2 = all2.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || beginnings2.some((beginning) => word.startsWith(beginning));
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
    read: async (file) => (await Promise.resolve().then(() => __load("./statements-ILPGAD6O.js"))).leftBehindIn(file)
  },
  {
    name: "stores of keys, and databases",
    claims: isStore,
    keywords: "any",
    read: async (file) => (await Promise.resolve().then(() => __load("./stores-SIGWVJ2C.js"))).storeIn(file)
  },
  {
    name: "environment files in images",
    claims: isDockerfile,
    keywords: ["copy ", "add "],
    read: async (file, { tree }) => (await Promise.resolve().then(() => __load("./image-O5EJCOQD.js"))).envInImage(file, tree)
  },
  {
    name: "test keys in production",
    claims: isForProduction,
    keywords: ["sk_test_", "pk_test_", "rk_test_"],
    read: async (file) => (await Promise.resolve().then(() => __load("./statements-ILPGAD6O.js"))).testKeysIn(file)
  },
  {
    name: "secrets shared between environments",
    claims: (path) => environmentOf(path) !== void 0,
    keywords: KEYWORDS,
    read: async (file, { tree }) => (await Promise.resolve().then(() => __load("./shared-U3Z4FIOH.js"))).sharedWithOthers(file, tree)
  }
];
async function holdersIn({ path, text }) {
  if (isCredentialsFile(path)) {
    const { heldByTools } = await Promise.resolve().then(() => __load("./credentials-LEULAQBS.js"));
    const what = FORMATS.find((format) => format.path.test(path))?.what ?? "";
    return [{ fact: "credentials-file", path, what, values: heldByTools(path, text) }];
  }
  return [{ fact: "env-file", path, what: "a file of settings", values: [] }];
}
var NEAR = 1024;
var beginnings = { "akia": "AKIA[A-Z2-7]{16}", "asia": "(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}", "abia": "(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}", "acca": "(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}", "absk": "ABSK[A-Za-z0-9+/]{20}", "aiza": "AIza[A-Za-z0-9_-]{20}", "ya29.": "ya29\\.[A-Za-z0-9_-]{20}", "1//0": "1\\/\\/0[A-Za-z0-9_-]{20}", "sig=": "(?:&amp;|&|\\?)sig=[A-Za-z0-9%+/]{20}", "ltai": "LTAI[A-Za-z0-9]{20}|LTAI[A-Za-z0-9]{12}", "akid": "AKID[A-Za-z0-9]{20}", "aqvn": "AQVN[A-Za-z0-9_-]{20}", "y0_": "y0_[A-Za-z0-9_-]{20}", "exo": "EXO[0-9a-f]{20}", "do00": "DO00[A-Z0-9]{16}", "vcp_": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "vci_": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "vca_": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "vcr_": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "vck_": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "nfp_": "nfp_[A-Za-z0-9]{20}", "cfut_": "(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}", "cfat_": "(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}", "cfk_": "(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}", "v1.0-": "v1\\.0-[0-9a-f]{20}", "fm2_": "fm2_[A-Za-z0-9+/]{20}", "fm1a_": "fm1(?:a|r)_[A-Za-z0-9+/]{20}", "fm1r_": "fm1(?:a|r)_[A-Za-z0-9+/]{20}", "fo1_": "fo1_[A-Za-z0-9_-]{20}", "rnd_": "rnd_[A-Za-z0-9]{20}", "ucat_": "ucat_[A-Za-z0-9]{20}", "hvs.": "hvs\\.[A-Za-z0-9_-]{20}", "hvb.": "hvb\\.[A-Za-z0-9_-]{20}", "hvr.": "hvr\\.[A-Za-z0-9_-]{20}", "pul-": "pul-[0-9a-f]{20}", "st.": "st\\.[0-9a-f]{20}", "a3-": "A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}|A3-[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}", "ico-": "ico-[A-Za-z0-9]{20}", "api-": "API-[A-Z0-9]{20}|(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", "ghp_": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}", "gho_": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}", "ghu_": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}", "ghs_": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}", "ghr_": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}|ghr_[A-Za-z0-9]{20}", "glrt-": "glrt-[A-Za-z0-9_-]{20}", "gldt-": "gldt-[A-Za-z0-9_-]{20}", "glft-": "glft-[A-Za-z0-9_-]{20}", "atbb": "ATBB[A-Za-z0-9]{20}", "npm_": "npm_[A-Za-z0-9]{20}", "pypi-": "pypi-[A-Za-z0-9_-]{20}", "cio": "cio[A-Za-z0-9]{20}", "oy2": "oy2[a-z0-9]{20}", "akcp": "AKCp[A-Za-z0-9]{20}", "akc": "AKC[A-Za-z0-9]{20}", "cmvmd": "cmVmd[A-Za-z0-9]{20}", "csa_": "csa_[0-9a-f]{20}", "ddp_": "(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}", "ddo_": "(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}", "ddw_": "(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}", "bkua_": "bkua_[a-z0-9]{20}", "bkaa_": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "bkaj_": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "bkar_": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "bkct_": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "bkpt_": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "bkps_": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "pat.": "(?:pat|sat)\\.[A-Za-z0-9_-]{20}", "sat.": "(?:pat|sat)\\.[A-Za-z0-9_-]{20}", "squ_": "(?:squ|sqp|sqa)_[0-9a-f]{20}", "sqp_": "(?:squ|sqp|sqa)_[0-9a-f]{20}", "sqa_": "(?:squ|sqp|sqa)_[0-9a-f]{20}", "sgp_": "sgp_[0-9a-f]{20}|sgp_[0-9a-fA-F]{20}|sgp_[0-9a-fA-F]{16}_[0-9a-fA-F]{20}|sgp_[A-Za-z0-9]{20}", "slk_": "slk_[0-9a-f]{20}", "pnu_": "pnu_[A-Za-z0-9]{20}", "pnb_": "pnb_[A-Za-z0-9]{20}", "sdk-": "(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", "mob-": "(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", "hawk.": "hawk\\.[A-Za-z0-9_-]{20}", "odt_": "odt_[A-Za-z0-9]{20}", "endr+": "endr\\+[A-Za-z0-9-]{16}", "web_": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "app_": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "auto_": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "ss_": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "vmw_": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "pmak-": "PMAK-[0-9a-f]{20}|PMAK-[A-Za-z0-9]{20}", "pmat-": "PMAT-[0-9A-Z]{20}", "sk-": "sk-[A-Za-z0-9]{20}|sk-[0-9a-f]{20}", "gsk_": "gsk_[A-Za-z0-9]{20}", "hf_": "hf_[A-Za-z]{20}", "xai-": "xai-[A-Za-z0-9]{20}|xai-[A-Za-z0-9_]{20}", "pplx-": "pplx-[A-Za-z0-9]{20}", "r8_": "r8_[A-Za-z0-9]{20}|r8_[A-Za-z0-9_-]{20}", "fw_": "fw_[A-Za-z0-9]{20}", "csk-": "csk-[a-z0-9]{20}", "sk_": "sk_[0-9a-f]{20}|sk_(?:sbox_|)[a-z0-9]{20}|sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|sk_[0-9]{4}", "pcsk_": "pcsk_[A-Za-z0-9]{5}", "dapi": "dapi[0-9a-f]{20}", "rpa_": "rpa_[A-Z0-9]{20}", "key_": "key_[0-9a-f]{20}", "apk_": "apk_[A-Za-z0-9+/]{20}", "cog_": "cog_[a-z2-7]{20}", "up_": "up_[A-Za-z0-9]{20}", "vf.": "VF\\.(?:DM\\.|WS\\.|)[0-9a-f]{20}", "tvly-": "tvly-(?:dev-|prod-|)[A-Za-z0-9]{20}", "fc-": "fc-[0-9a-f]{20}", "bsa": "BSA[A-Za-z0-9_-]{20}", "eaaa": "EAAA[A-Za-z0-9_-]{20}|EAA(?:M|C|B|A)[A-Za-z0-9]{20}", "aqe": "AQE[A-Za-z0-9]{5}", "ezak": "EZAK[A-Za-z0-9]{20}", "eztk": "EZTK[A-Za-z0-9]{20}", "live_": "(?:live|test)_[0-9a-f]{20}", "test_": "(?:live|test)_[0-9a-f]{20}", "xoxb-": "xoxb-[0-9]{12}-[0-9]{12}|xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "xoxp-": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "xoxa-": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "xoxr-": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "xoxs-": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "xoxo-": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "xoxe-": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "xoxc-": "xoxc-[0-9]{9}", "xapp-": "xapp-[0-9]{1}-[A-Z0-9]{9}", "xoxd-": "xoxd-[A-Za-z0-9%/+]{20}", "key0": "KEY0[A-Za-z0-9]{20}", "key": "KEY[A-Za-z0-9_-]{20}", "aaaa": "AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{20}", "sg.": "SG\\.[A-Za-z0-9_-]{20}", "key-": "key-[0-9a-f]{20}|key-[a-z0-9]{20}", "re_": "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20}|re_[A-Za-z0-9]{20}", "mlsn.": "mlsn\\.[0-9a-f]{20}|mlsn\\.[A-Za-z0-9]{20}", "pk_": "pk_[0-9a-f]{20}|pk_[A-Za-z0-9]{20}|pk_[0-9]{7}", "glsa_": "glsa_[A-Za-z0-9]{20}", "nrak-": "NRAK-[A-Z0-9]{20}|NRAK-[A-Za-z0-9]{20}", "nrii-": "NRII-[A-Za-z0-9_-]{20}", "nriq-": "NRIQ-[A-Za-z0-9_-]{20}", "nrjs-": "NRJS-[0-9a-f]{19}", "dt0": "dt0[a-z]{1}[0-9]{2}\\.[A-Z0-9]{20}|dt0[a-z]{1}[0-9]{2}\\.[A-Z2-7]{8}\\.[A-Z0-9]{20}|dt0c01\\.[A-Za-z0-9]{20}", "phx_": "phx_[A-Za-z0-9_-]{20}", "phs_": "phs_[A-Za-z0-9_-]{20}", "na1.": "(?:na1|eu1)\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\.[A-Za-z0-9]{20}", "eu1.": "(?:na1|eu1)\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\.[A-Za-z0-9]{20}", "waka_": "waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|waka_[a-z0-9]{20}", "sbp_": "sbp_[0-9a-f]{20}|sbp_[A-Za-z0-9_-]{20}", "eyj": "eyJ[A-Za-z0-9_-]{10}", "napi_": "napi_[a-z0-9]{20}|napi_[A-Za-z0-9]{20}", "npg_": "npg_[A-Za-z0-9]{12}", "4b1d": "4b1d[A-Za-z0-9]{20}", "essu_": "essu_[A-Za-z0-9_-]{20}", "cflt": "cflt[A-Za-z0-9+/]{20}", ".acc": "(?:sc|ext|scauth|authress)_[a-z0-9]{5}", "zpka_": "zpka_[a-z0-9]{20}", "$6$": "\\$6\\$[./A-Za-z0-9]{8}", "$5$": "\\$5\\$[./A-Za-z0-9]{8}", "mc5": "MC5[A-Za-z0-9_-]{16}", "prd-": "PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|PRD-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", "tfp_": "tfp_[A-Za-z0-9]{20}|tfp_[A-Za-z0-9_.=-]{20}", "rdme_": "rdme_[a-z0-9]{20}", "ntn_": "ntn_[0-9]{11}[A-Za-z0-9]{20}", "pat": "pat[A-Za-z0-9]{14}\\.[0-9a-f]{20}", "atta": "ATTA[0-9a-f]{20}|ATTA[A-Za-z0-9]{20}", "figd_": "figd_[A-Za-z0-9_-]{20}", "cnvca": "cnvca[A-Za-z0-9_-]{20}", "p8e-": "p8e-[A-Za-z0-9_-]{20}", "sl.": "sl\\.(?:u\\.|B\\.|)[A-Za-z0-9_-]{20}", "1000.": "1000\\.[0-9a-f]{20}", "eaam": "EAA(?:M|C|B|A)[A-Za-z0-9]{20}", "eaac": "EAA(?:M|C|B|A)[A-Za-z0-9]{20}", "eaab": "EAA(?:M|C|B|A)[A-Za-z0-9]{20}", "igqv": "IGQ(?:V|W)[A-Za-z0-9_-]{20}", "igqw": "IGQ(?:V|W)[A-Za-z0-9_-]{20}", "igaa": "IGAA[A-Za-z0-9_-]{20}", "pina_": "pina_[A-Za-z0-9_-]{20}", "lip_": "lip_[A-Za-z0-9]{20}|lip_[A-Za-z0-9_]{16}", "aio_": "aio_[A-Za-z0-9]{20}", "bbff-": "BBFF-[A-Za-z0-9]{20}", "bbus-": "BBUS-[A-Za-z0-9]{20}", "tss_": "tss_[A-Za-z0-9_-]{20}", "vtwn_": "vtwn_[A-Za-z0-9_-]{20}", "ion_": "ion_[A-Za-z0-9]{20}", "db-": "db-[A-Za-z0-9]{20}" };
var besides = ["azure", "client", "tenant", "secret", "microsoft", "arm_", "sv=20", "yandex", "yc_", "aqvn", "infisical", "ngrok", "cargo", "crates", "launchdarkly", "ld_sdk", "ldclient", "ld_api", "fireworks", "deepseek", "dashscope", "qwen", "cursor", "upstage", "brave", "adyen", "checkout", "paystack", "lob_", "lob.com", "lob-", "loblib", "lobapi", "lobtoken", "lobkey", "lobsecret", "discord", "bot_token", "bot.run(", "client.run(", "client.login(", "twilio", "telnyx", "mailgun", "mg_api", "mg-api", "mailchimp", "list-manage", "mc_api", "-us1", "-us2", "klaviyo", "pagerduty", "pager_duty", "pd_api", "pd_token", "fullstory", "fs_api", "na1.", "supabase", "clerk", "[interface]", "[peer]", "wireguard", "allowedips", "salesforce", "sfdc", "force.com", "sf_access", "00d", "freemius", "fs_dynamic_init", "sk_", "sanity", "prismic", "notion", "airtable", "asana", "dropbox", "facebook", "fb_app", "fb_access", "fb_token", "databento", "tableau", "ethereum", "hardhat", "web3", "ethers", "solidity"];
var bound = ["sig=", "aqvn", "st.", "cio", "sdk-", "mob-", "fw_", "key_", "up_", "bsa", "aqe", "sk_sbox_", "live_", "test_", "key0", "key", "key-", "-us", "na1.", "eu1.", "mc5", "secret_", ".v1.", "aaaaaaaaaa", "%7c", "db-", "==:", "privatekey", "presharedkey", "secret_key", "secret-key", "secretkey", "private_key", "private-key", "eth_key", "eth-key", "ethkey", "wallet_key", "wallet-key", "walletkey", "deployer_key", "deployer-key", "deployerkey", "mnemonic_key", "mnemonic-key", "mnemonickey", "azure", "client", "tenant", "secret", "microsoft", "arm_", "sv=20", "yandex", "yc_", "infisical", "ngrok", "cargo", "crates", "ld_sdk", "ldclient", "ld_api", "fireworks", "deepseek", "dashscope", "qwen", "cursor", "upstage", "brave", "adyen", "checkout", "paystack", "lob_", "lob.com", "lob-", "loblib", "lobapi", "lobtoken", "lobkey", "lobsecret", "bot_token", "bot.run(", "client.run(", "client.login(", "telnyx", "mg_api", "mg-api", "mailchimp", "list-manage", "mc_api", "-us1", "-us2", "klaviyo", "pagerduty", "pager_duty", "pd_api", "pd_token", "fullstory", "fs_api", "supabase", "clerk", "[interface]", "[peer]", "wireguard", "allowedips", "salesforce", "sfdc", "force.com", "sf_access", "00d", "freemius", "fs_dynamic_init", "sanity", "prismic", "notion", "fb_access", "fb_token", "databento", "tableau", "ethereum", "hardhat", "web3", "ethers", "solidity"];
var encodedKeywords = ["ls0tls1crudjt", "0tls0tqkvhsu", "tls0tlujfr0lo", "z2hwx", "nahbf", "omdocf", "pnahbf", "6z2hwx", "pwdocf", "1nahbf", "9z2hwx", "imdocf", "jnahbf", "iz2hwx", "igdocf", "bnahbf", "gz2hwx", "z2hvx", "nag9f", "omdob1", "pnag9f", "6z2hvx", "pwdob1", "1nag9f", "9z2hvx", "imdob1", "jnag9f", "iz2hvx", "igdob1", "bnag9f", "gz2hvx", "z2hzx", "nahnf", "omdoc1", "pnahnf", "6z2hzx", "pwdoc1", "1nahnf", "9z2hzx", "imdoc1", "jnahnf", "iz2hzx", "igdoc1", "bnahnf", "gz2hzx", "z2l0ahvix3bhdf", "dpdgh1yl9wyxrf", "naxrodwjfcgf0x", "z2xwyxqt", "dscgf0l", "nbhbhdc", "eg94yi", "hvegit", "4b3hil", "eg94cc", "hvehat", "4b3hwl", "egfwcc0x", "hhchatm", "4yxbwlt", "ag9va3muc2xhy2suy29tl3nlcnzpy2vz", "hvb2tzlnnsywnrlmnvbs9zzxj2awnlc", "ob29rcy5zbgfjay5jb20vc2vydmljzx", "c2tfbgl2zv", "nrx2xpdmvf", "za19saxzlx", "cmtfbgl2zv", "jrx2xpdmvf", "ya19saxzlx", "c2tfdgvzdf", "nrx3rlc3rf", "za190zxn0x", "qutjq", "bs0lb", "okflsu", "pbs0lb", "6qutjq", "puflsu", "1bs0lb", "9qutjq", "ikflsu", "jbs0lb", "iqutjq", "ieflsu", "bbs0lb", "gqutjq", "qvnjq", "bu0lb", "okftsu", "pbu0lb", "6qvnjq", "puftsu", "1bu0lb", "9qvnjq", "ikftsu", "jbu0lb", "iqvnjq", "ieftsu", "bbu0lb", "gqvnjq", "bnbtx", "ucg1f", "om5wbv", "pucg1f", "6bnbtx", "pw5wbv", "1ucg1f", "9bnbtx", "im5wbv", "jucg1f", "ibnbtx", "ig5wbv", "bucg1f", "gbnbtx", "chlwas", "b5cgkt", "wexbpl", "zgnrcl9wyxrf", "rja3jfcgf0x", "ky2tyx3bhdf", "c2styw50l", "nrlwfudc", "zay1hbnqt", "c2stchjvai", "nrlxbyb2ot", "zay1wcm9ql", "qul6yvn5", "fjemfte", "bsxphu3", "ahzzlknbrv", "h2cy5dquvt", "odnmuq0ffu", "cg9zdgdyzxm6ly", "bvc3rncmvzoi8v", "wb3n0z3jlczovl", "cg9zdgdyzxnxbdovl", "bvc3rncmvzcww6ly", "wb3n0z3jlc3fsoi8v", "bxlzcww6ly", "15c3fsoi8v", "texnxbdovl", "bw9uz29kyjovl", "1vbmdvzgi6ly", "tb25nb2rioi8v", "bw9uz29kyitzcny6ly", "1vbmdvzgirc3j2oi8v", "tb25nb2rik3nydjovl", "cmvkaxm6ly", "jlzglzoi8v", "yzwrpczovl", "yw1xcdovl", "ftcxa6ly", "hbxfwoi8v", "zxlkagjhy2lpa", "v5smhir2npt2", "leupoykdjau9p", "zxlkmgvyqwlpa", "v5sjblwefpt2", "leuowzvhbau9p", "zxlkcmfxuwlpa", "v5snjhv1fpt2", "leupyyvdrau9p", "cgfzc3dvcm", "bhc3n3b3jk", "wyxnzd29yz", "ueftu1dpuk", "bbu1nxt1je", "qqvntv09sr", "ugfzc3dvcm", "qyxnzd29yz", "cgfzc3dk", "bhc3n3z", "wyxnzd2", "c2vjcmv0", "nly3jld", "zzwnyzx", "u0vdukvu", "nfq1jfv", "trunsrv", "u2vjcmv0", "tzwnyzx", "yxbpx2tle", "fwav9rzx", "hcglfa2v5", "qvbjx0tfw", "fqsv9lrv", "buelfs0vz", "yxbps2v5", "fwautle", "hcgllzx", "qxbps2v5", "bcgllzx", "ywnjzxnzx3rva2vu", "fjy2vzc190b2tlb", "hy2nlc3nfdg9rzw", "qundrvntx1rps0vo", "fdq0vtu19ut0tft", "bq0nfu1nfve9lru", "x1rps0vop", "9ut0tftj", "fve9lru49", "imf1dggi", "jhdxroi", "iyxv0ac", "tfmwdextmunsvwrkv", "wjjod1", "wjjodl", "wjjoel", "wjjsmgfivmlym0joze", "wjj4d1lyux", "zuc5nflp", "zuc5ngnd", "zudgd2ndmh", "yuc5dmeztxvjmnhowtjzdvkyoxrmm05sy25acfkyvn", "yzj0zmjhbdjav", "y210zmjhbdjav", "yzj0zmrhvnpkr", "uvv0sl", "uvzosl", "ym5cdf", "y0hsd2ft", "wkdocmnsoxdzwfjm", "yzjzdflxntbm", "yzjzdgnisnzha", "uvvsnllwtj", "yuhaekxrtkjsv", "y0c5emrhzhlawe02th", "y0c5emrhzhlawe54ykrvdk", "ylhsemnxdzzme", "ylc5dvoyowtzam92t", "ylc5dvoyowtzaxr6y25znkx5", "y21wa2fyttzme", "wvcxegneb3zm", "wlhss2fhskhzmmxqy", "wlhss01hvllrv2xqy", "wlhss2ntrlhvv2xqy", "lqatac0alqataeiarqbhaekatg", "0alqatac0alqbcaeuarwbjae4a", "tac0alqatac0aqgbfaecasqboa", "zwboahaaxw", "caaabwaf8a", "naggacabfa", "ogbnaggacabfa", "oazwboahaaxw", "6agcaaabwaf8a", "pqbnaggacabfa", "0azwboahaaxw", "9agcaaabwaf8a", "igbnaggacabfa", "iazwboahaaxw", "iagcaaabwaf8a", "iabnaggacabfa", "aazwboahaaxw", "gagcaaabwaf8a", "zwboag8axw", "caaabvaf8a", "naggabwbfa", "ogbnaggabwbfa", "oazwboag8axw", "6agcaaabvaf8a", "pqbnaggabwbfa", "0azwboag8axw", "9agcaaabvaf8a", "igbnaggabwbfa", "iazwboag8axw", "iagcaaabvaf8a", "iabnaggabwbfa", "aazwboag8axw", "gagcaaabvaf8a", "zwboahmaxw", "caaabzaf8a", "naggacwbfa", "ogbnaggacwbfa", "oazwboahmaxw", "6agcaaabzaf8a", "pqbnaggacwbfa", "0azwboahmaxw", "9agcaaabzaf8a", "igbnaggacwbfa", "iazwboahmaxw", "iagcaaabzaf8a", "iabnaggacwbfa", "aazwboahmaxw", "gagcaaabzaf8a", "zwbpahqaaab1agiaxwbwageadabfa", "caaqb0aggadqbiaf8acabhahqaxw", "nagkadaboahuaygbfahaayqb0af8a", "zwbsahaayqb0ac0a", "cababwageadaata", "nagwacabhahqalq", "eabvahgaygata", "gabwb4agialq", "4ag8aeabiac0a", "eabvahgacaata", "gabwb4ahaalq", "4ag8aeabwac0a", "eabhahaacaatadea", "gayqbwahaalqaxa", "4ageacabwac0amq", "aabvag8aawbzac4acwbsageaywbrac4aywbvag0alwbzaguacgb2agkaywblahma", "gabwbvagsacwauahmababhagmaawauagmabwbtac8acwblahiadgbpagmazqbza", "oag8abwbrahmalgbzagwayqbjagsalgbjag8abqavahmazqbyahyaaqbjaguacw", "cwbraf8ababpahyazqbfa", "maawbfagwaaqb2aguaxw", "zagsaxwbsagkadgblaf8a", "cgbraf8ababpahyazqbfa", "iaawbfagwaaqb2aguaxw", "yagsaxwbsagkadgblaf8a", "cwbraf8adablahmadabfa", "maawbfahqazqbzahqaxw", "zagsaxwb0aguacwb0af8a", "qqblaekaqq", "easwbjaeea", "baesasqbba", "ogbbaesasqbba", "oaqqblaekaqq", "6aeeaswbjaeea", "pqbbaesasqbba", "0aqqblaekaqq", "9aeeaswbjaeea", "igbbaesasqbba", "iaqqblaekaqq", "iaeeaswbjaeea", "iabbaesasqbba", "aaqqblaekaqq", "gaeeaswbjaeea", "qqbtaekaqq", "eauwbjaeea", "bafmasqbba", "ogbbafmasqbba", "oaqqbtaekaqq", "6aeeauwbjaeea", "pqbbafmasqbba", "0aqqbtaekaqq", "9aeeauwbjaeea", "igbbafmasqbba", "iaqqbtaekaqq", "iaeeauwbjaeea", "iabbafmasqbba", "aaqqbtaekaqq", "gaeeauwbjaeea", "bgbwag0axw", "4acabtaf8a", "uahaabqbfa", "ogbuahaabqbfa", "oabgbwag0axw", "6ag4acabtaf8a", "pqbuahaabqbfa", "0abgbwag0axw", "9ag4acabtaf8a", "igbuahaabqbfa", "iabgbwag0axw", "iag4acabtaf8a", "iabuahaabqbfa", "aabgbwag0axw", "gag4acabtaf8a", "cab5ahaaaqata", "aaeqbwagkalq", "wahkacabpac0a", "zabjagsacgbfahaayqb0af8a", "qaywbrahiaxwbwageadabfa", "kagmaawbyaf8acabhahqaxw", "cwbrac0ayqbuahqalq", "maawatageabgb0ac0a", "zagsalqbhag4adaata", "cwbrac0acabyag8aagata", "maawatahaacgbvagoalq", "zagsalqbwahiabwbqac0a", "qqbjahoayqbtahka", "easqb6ageauwb5a", "baekaegbhafmaeq", "aab2ahmalgbdaeearqbta", "gadgbzac4aqwbbaeuauw", "oahyacwauaemaqqbfafma", "cabvahmadabnahiazqbzadoalwava", "aabwbzahqazwbyaguacwa6ac8alw", "wag8acwb0agcacgblahmaogavac8a", "cabvahmadabnahiazqbzaheabaa6ac8alw", "aabwbzahqazwbyaguacwbxagwaogavac8a", "wag8acwb0agcacgblahmacqbsadoalwava", "bqb5ahmacqbsadoalwava", "0aeqbzaheabaa6ac8alw", "tahkacwbxagwaogavac8a", "bqbvag4azwbvagqayga6ac8alw", "0abwbuagcabwbkagiaogavac8a", "tag8abgbnag8azabiadoalwava", "bqbvag4azwbvagqaygarahmacgb2adoalwava", "0abwbuagcabwbkagiakwbzahiadga6ac8alw", "tag8abgbnag8azabiacsacwbyahyaogavac8a", "cgblagqaaqbzadoalwava", "iazqbkagkacwa6ac8alw", "yaguazabpahmaogavac8a", "yqbtaheacaa6ac8alw", "eabqbxahaaogavac8a", "hag0acqbwadoalwava", "zqb5aeoaaabiaecaywbpae8aaq", "uaeqbkaggaygbhagmaaqbpagka", "lahkasgboagiarwbjagkatwbpa", "zqb5aeoamablafgaqqbpae8aaq", "uaeqbkadaazqbyaeeaaqbpagka", "lahkasgawaguawabbagkatwbpa", "zqb5aeoacgbhafcauqbpae8aaq", "uaeqbkahiayqbxafeaaqbpagka", "lahkasgbyageavwbragkatwbpa", "cabhahmacwb3ag8acgbka", "aayqbzahmadwbvahiaza", "wageacwbzahcabwbyagqa", "uabbafmauwbxae8augbea", "aaqqbtafmavwbpafiara", "qaeeauwbtafcatwbsaeqa", "uabhahmacwb3ag8acgbka", "qageacwbzahcabwbyagqa", "cabhahmacwb3agqa", "aayqbzahmadwbka", "wageacwbzahcaza", "cwblagmacgblahqa", "mazqbjahiazqb0a", "zaguaywbyaguada", "uwbfaemaugbfafqa", "marqbdafiarqbua", "taeuaqwbsaeuava", "uwblagmacgblahqa", "taguaywbyaguada", "yqbwagkaxwbraguaeq", "eacabpaf8aawblahka", "hahaaaqbfagsazqb5a", "qqbqaekaxwblaeuawq", "eauabjaf8aswbfafka", "bafaasqbfaesarqbza", "yqbwagkaswblahka", "eacabpaesazqb5a", "hahaaaqblaguaeq", "qqbwagkaswblahka", "bahaaaqblaguaeq", "yqbjagmazqbzahmaxwb0ag8aawblag4a", "eaywbjaguacwbzaf8adabvagsazqbua", "hagmaywblahmacwbfahqabwbraguabg", "qqbdaemarqbtafmaxwbuae8aswbfae4a", "eaqwbdaeuauwbtaf8avabpaesarqboa", "baemaqwbfafmauwbfafqatwblaeuatg", "xwbuae8aswbfae4apq", "8avabpaesarqboad0a", "fafqatwblaeuatga9a", "igbhahuadaboacia", "iayqb1ahqaaaaia", "iageadqb0aggaig", "2d2d2d2d2d424547494e", "6768705f", "67686f5f", "6768735f", "6769746875625f7061745f", "676c7061742d", "786f78622d", "786f78702d", "786170702d31", "686f6f6b732e736c61636b2e636f6d2f7365727669636573", "736b5f6c6976655f", "726b5f6c6976655f", "736b5f746573745f", "414b4941", "41534941", "6e706d5f", "707970692d", "64636b725f7061745f", "736b2d616e742d", "736b2d70726f6a2d", "41497a615379", "6876732e43414553", "706f7374677265733a2f2f", "706f737467726573716c3a2f2f", "6d7973716c3a2f2f", "6d6f6e676f64623a2f2f", "6d6f6e676f64622b7372763a2f2f", "72656469733a2f2f", "616d71703a2f2f", "65794a68624763694f69", "65794a30655841694f69", "65794a72615751694f69", "%3a%2f%2f", "-----begin%20"];
var kindIds = ["aws-access-key-id", "aws-secret-access-key", "aws-session-token", "aws-bedrock-key", "aws-mws-token", "amazon-oauth-secret", "gcp-service-account-key", "google-api-key", "google-gemini-key", "google-oauth-secret", "google-oauth-token", "google-refresh-token", "azure-storage-key", "azure-annotated-key", "azure-ai-key", "azure-devops-token", "azure-client-secret", "azure-sas-url", "azure-bus-connection-string", "azure-app-configuration", "alibaba-access-key-id", "alibaba-access-key-secret", "tencent-secret-id", "ibm-cloud-key", "yandex-key", "yandex-token", "scaleway-access-key", "scaleway-secret-key", "exoscale-key", "azure-search-key", "digitalocean-token", "digitalocean-spaces-key", "heroku-key", "heroku-legacy-key", "vercel-token", "vercel-legacy-token", "vercel-blob-token", "netlify-token", "netlify-legacy-token", "cloudflare-token", "cloudflare-legacy-token", "cloudflare-origin-ca-key", "fastly-token", "flyio-token", "railway-token", "render-key", "scalingo-token", "upcloud-token", "hetzner-token", "linode-token", "vultr-key", "civo-key", "terraform-cloud-token", "vault-token", "vault-legacy-token", "vault-unseal-key", "pulumi-token", "doppler-token", "infisical-token", "onepassword-token", "onepassword-secret-key", "tailscale-key", "zerotier-token", "ngrok-token", "defined-networking-key", "meraki-key", "openshift-token", "rancher-token", "kubernetes-bootstrap-token", "temporal-cloud-key", "scalr-token", "infracost-key", "octopus-deploy-key", "github-token", "gitlab-token", "gitlab-runner-token", "gitlab-deploy-token", "gitlab-trigger-token", "gitlab-job-token", "gitlab-feed-token", "gitlab-mail-token", "gitlab-agent-token", "gitlab-oauth-secret", "gitlab-scim-token", "gitlab-feature-flag-token", "gitlab-session-cookie", "bitbucket-app-password", "bitbucket-client-secret", "bitbucket-access-token", "npm-token", "npm-registry-token", "pypi-token", "rubygems-key", "cratesio-token", "nuget-key", "clojars-token", "artifactory-key", "artifactory-reference-token", "jfrog-token", "docker-token", "docker-organization-token", "docker-swarm-join-token", "docker-swarm-unlock-key", "cloudsmith-key", "deno-token", "packagist-token", "sidekiq-credentials", "circleci-token", "circleci-legacy-token", "travis-token", "droneci-token", "buildkite-token", "bitrise-token", "harness-token", "jenkins-token", "codecov-token", "coveralls-token", "codeclimate-token", "codacy-token", "sonar-token", "sonar-legacy-token", "snyk-token", "snyk-legacy-token", "semgrep-token", "sourcegraph-token", "sourcegraph-legacy-token", "sourcegraph-license-key", "mergify-key", "prefect-key", "launchdarkly-key", "launchdarkly-legacy-key", "configcat-key", "devcycle-key", "stackhawk-key", "dependency-track-key", "aikido-token", "endorlabs-key", "percy-token", "browserstack-key", "saucelabs-key", "postman-key", "postman-collection-key", "openai-key", "openai-legacy-key", "anthropic-key", "anthropic-admin-key", "groq-key", "huggingface-token", "xai-key", "perplexity-key", "replicate-token", "nvidia-key", "openrouter-key", "togetherai-key", "fireworks-key", "cerebras-key", "minimax-key", "deepseek-key", "moonshot-key", "stability-key", "cohere-key", "mistral-key", "elevenlabs-key", "assemblyai-key", "deepgram-key", "pinecone-key", "pinecone-legacy-key", "langsmith-key", "langfuse-secret-key", "wandb-key", "wandb-legacy-key", "databricks-token", "runpod-key", "cursor-key", "devin-key", "ollama-key", "zai-key", "upstage-key", "azure-openai-key", "voiceflow-key", "tavily-key", "firecrawl-key", "brave-search-key", "privateai-key", "greptile-key", "clarifai-key", "stripe-live-key", "stripe-test-key", "stripe-webhook-secret", "paypal-braintree-token", "paypal-secret", "square-token", "square-sandbox-token", "square-oauth-secret", "adyen-key", "checkout-com-key", "razorpay-key", "paystack-key", "flutterwave-key", "flutterwave-public-key", "gocardless-token", "paddle-key", "plaid-token", "plaid-secret", "plaid-client-id", "shippo-token", "easypost-key", "lob-key", "lob-public-key", "duffel-token", "finicity-secret", "finicity-key", "midtrans-key", "asaas-key", "pagarme-key", "mercadopago-token", "ramp-secret", "mercury-token", "wise-token", "polar-token", "workos-key", "persona-key", "onfido-token", "slack-token", "slack-webhook", "discord-bot-token", "discord-webhook", "discord-client-secret", "discord-key", "telegram-bot-token", "telegram-legacy-bot-token", "teams-webhook", "google-chat-webhook", "mattermost-token", "gitter-token", "zapier-webhook", "tines-webhook", "make-webhook", "twilio-key", "twilio-account-sid", "twilio-auth-token", "plivo-token", "telnyx-key", "messagebird-key", "messagebird-client-id", "vonage-secret", "sendbird-token", "sendbird-application-id", "onesignal-key", "firebase-cloud-messaging-key", "pusher-secret", "ably-key", "pubnub-secret-key", "pubnub-key", "pushbullet-token", "intercom-token", "lark-secret", "wechat-secret", "sendgrid-key", "mailgun-key", "mailgun-signing-key", "mailgun-public-key", "mailchimp-key", "mandrill-key", "brevo-key", "postmark-token", "resend-key", "mailersend-token", "sparkpost-key", "mailjet-key", "mailerlite-key", "klaviyo-key", "elastic-email-key", "convertkit-key", "nylas-key", "loops-key", "gov-notify-key", "datadog-api-key", "datadog-application-key", "grafana-token", "grafana-cloud-token", "grafana-api-key", "newrelic-user-key", "newrelic-license-key", "newrelic-insert-key", "newrelic-query-key", "newrelic-browser-key", "newrelic-legacy-key", "sentry-user-token", "sentry-organization-token", "sentry-integration-token", "sentry-legacy-token", "dynatrace-token", "sumologic-access-id", "sumologic-access-key", "splunk-token", "honeycomb-key", "honeycomb-legacy-key", "posthog-personal-key", "posthog-feature-flag-key", "pagerduty-key", "opsgenie-key", "rootly-key", "rollbar-token", "bugsnag-key", "logzio-token", "loggly-token", "logdna-key", "betterstack-token", "amplitude-key", "mixpanel-secret", "segment-public-api-token", "segment-token", "beamer-key", "fullstory-key", "uptimerobot-key", "statuspage-key", "airbrake-key", "wakatime-key", "planetscale-token", "planetscale-oauth-token", "planetscale-password", "supabase-token", "supabase-secret-key", "supabase-service-key", "neon-key", "neon-password", "mongodb-atlas-secret", "mongodb-atlas-key", "clickhouse-cloud-secret", "cockroachdb-key", "datastax-token", "elastic-cloud-key", "algolia-key", "meilisearch-key", "confluent-secret", "confluent-legacy-secret", "confluent-key", "snowflake-token", "influxdb-token", "aiven-token", "turso-token", "upstash-token", "redis-cloud-key", "amqp-url", "redis-url", "database-url", "url-credentials", "private-key", "age-secret-key", "jwt", "jwt-secret", "auth0-client-secret", "okta-token", "clerk-secret-key", "stytch-secret", "jumpcloud-key", "authress-key", "unkey-root-key", "zuplo-key", "recaptcha-secret", "turnstile-secret", "intra42-secret", "django-secret-key", "wireguard-key", "unix-password-hash", "nuget-config-password", "shopify-token", "hubspot-token", "hubspot-key", "salesforce-token", "zendesk-token", "freshbooks-token", "freemius-secret-key", "contentful-token", "contentful-delivery-token", "sanity-token", "storyblok-token", "datocms-token", "prismic-token", "webflow-token", "squarespace-key", "etsy-key", "ebay-client-secret", "typeform-token", "jotform-key", "disqus-key", "gumroad-token", "gitbook-token", "readme-key", "fleetbase-live-key", "linear-key", "linear-oauth-token", "linear-client-secret", "notion-token", "notion-legacy-token", "airtable-token", "airtable-key", "airtable-oauth-token", "asana-token", "asana-client-secret", "atlassian-token", "atlassian-legacy-token", "trello-token", "trello-key", "figma-token", "figma-legacy-token", "canva-secret", "adobe-client-secret", "adobe-client-id", "frameio-token", "dropbox-token", "dropbox-legacy-token", "dropbox-app-secret", "box-token", "clickup-token", "todoist-token", "shortcut-token", "calendly-token", "monday-token", "smartsheet-token", "zoho-token", "docusign-key", "zoom-secret", "teamwork-token", "twitter-bearer-token", "twitter-access-token", "twitter-key", "facebook-access-token", "facebook-app-token", "facebook-app-secret", "instagram-token", "linkedin-client-secret", "reddit-client-secret", "twitch-secret", "tiktok-secret", "pinterest-token", "spotify-client-secret", "flickr-secret", "unsplash-key", "nytimes-key", "lichess-token", "mapbox-secret-token", "mapbox-public-token", "mapbox-named-token", "foursquare-key", "tomtom-key", "here-key", "openweather-key", "weatherstack-key", "maxmind-key", "bitly-token", "rapidapi-key", "apify-token", "kagi-key", "virustotal-key", "shodan-key", "adafruit-io-key", "adafruit-key", "ubidots-token", "thunderstore-token", "valtown-token", "samsara-token", "flexport-token", "ionic-token", "ticket-tailor-key", "settlemint-token", "databento-key", "data-gov-key", "workato-token", "tableau-token", "looker-client-secret", "scrapfly-key", "thingsboard-device-token", "coinbase-key", "binance-key", "kraken-secret", "kucoin-secret", "kucoin-key", "bittrex-key", "alchemy-key", "alchemy-url", "infura-key", "infura-url", "etherscan-key", "ethereum-private-key", "finnhub-key", "polygon-io-key", "alpaca-key", "polymarket-private-key", "anypoint-key", "apifonica-key", "apilayer-key", "apimetrics-key", "apitemplate-key", "apollo-key", "appointedd-key", "appoptics-key", "appsynergy-key", "atera-key", "audd-key", "autoklose-key", "autopilot-key", "aviationstack-key", "axonaut-key", "ayrshare-key", "bannerbear-key", "baremetrics-key", "beebole-key", "besnappy-key", "besttime-key", "bitbar-key", "bitcoinaverage-key", "blazemeter-key", "blitapp-key", "blocknative-key", "bombbomb-key", "boostnote-key", "brandfetch-key", "browshot-key", "bscscan-key", "buddyns-key", "budibase-key", "bugherd-key", "bulbul-key", "buttercms-key", "calendarific-key", "calorieninja-key", "campayn-key", "capsulecrm-key", "carboninterface-key", "centralstationcrm-key", "chartmogul-key", "chatfuel-key", "checio-key", "checklyhq-key", "clearbit-key", "cliengo-key", "clockify-key", "closecrm-key", "cloudimage-key", "cloudmersive-key", "cloudplan-key", "cloudsight-key", "cloverly-key", "clustdoc-key", "codemagic-key", "codequiry-key", "coinapi-key", "coinlayer-key", "coinlib-key", "collect2-key", "commercejs-key", "convertapi-key", "countrylayer-key", "craftmypdf-key", "crowdin-key", "cryptocompare-key", "currencyfreaks-key", "currencylayer-key", "currencyscoop-key", "currents-api-key", "dareboost-key", "databox-key", "deepai-key", "delighted-key", "detectlanguage-key", "diffbot-key", "diggernaut-key", "ditto-key", "docparser-key", "dronahq-key", "dynalist-key", "dyspatch-key", "eagle-eye-networks-key", "ecostruxure-it-key", "edenai-key", "ethplorer-key", "eventbrite-key", "everhour-key", "extractorapi-key", "fastforex-key", "feedier-key", "fetchrss-key", "file-io-key", "finage-key", "financial-modeling-prep-key", "findl-key", "fleetbase-key", "flightapi-key", "formcraft-key", "fulcrum-key", "avaza-key", "canny-key", "courier-key", "d7network-key", "dandelion-key", "eraser-key", "fixer-key", "float-key", "fxmarket-key", "geckoboard-key", "geoapify-key", "geocode-key", "geocodify-key", "getgeoapi-key", "getgist-key", "getresponse-key", "glassnode-key", "goodday-key", "graphhopper-key", "groovehq-key", "gtmetrix-key", "gyazo-key", "happyscribe-key", "hellosign-key", "helpscout-key", "hiveage-key", "holiday-api-key", "html2pdf-key", "hybiscus-key", "iconfinder-key", "iex-cloud-key", "iexapis-key", "imagekit-key", "imagga-key", "insightly-key", "instabot-key", "interseller-key", "intrinio-key", "ip2location-key", "ipapi-key", "ipgeolocation-key", "ipify-key", "ipinfo-key", "ipinfodb-key", "ipquality-key", "ipstack-key", "jupiterone-key", "juro-key", "klipfolio-key", "knapsackpro-key", "kontent-key", "languagelayer-key", "leadfeeder-key", "lemlist-key", "line-notify-key", "linkpreview-key", "loadmill-key", "loginradius-key", "lokalise-key", "loyverse-key", "lunchmoney-key", "madkudu-key", "mailboxlayer-key", "mailmodo-key", "marketstack-key", "mavenlink-key", "mediastack-key", "meistertask-key", "mesibo-key", "metrilo-key", "mindmeister-key", "mixmax-key", "monkeylearn-key", "moonclerk-key", "moosend-key", "moralis-key", "nasdaq-key", "newsapi-key", "newscatcher-key", "nftport-key", "nicereply-key", "nozbe-key", "numverify-key", "oanda-key", "omnisend-key", "onfleet-key", "oopspam-key", "opencagedata-key", "openuv-key", "optimizely-key", "overloop-key", "owlbot-key", "packagecloud-key", "pandadoc-key", "pandascore-key", "paralleldots-key", "parseur-key", "partnerstack-key", "pastebin-key", "paydirtapp-key", "paymoapp-key", "paymongo-key", "pdflayer-key", "pdfshift-key", "peopledatalabs-key", "pepipost-key", "pipedrive-key", "pixabay-key", "planyo-key", "podio-key", "pollsapi-key", "positionstack-key", "postageapp-key", "getemail-key", "guardian-key", "helpcrunch-key", "holistic-key", "kylas-key", "magnetic-key", "mailsac-key", "miro-key", "nimble-key", "powrbot-key", "prodpad-key", "proxycrawl-key", "qase-key", "qualaroo-key", "qubole-key", "rawg-key", "reachmail-key", "rebrandly-key", "requestfinance-key", "ritekit-key", "rocketreach-key", "rockset-key", "route4me-key", "salesblink-key", "salescookie-key", "salesflare-key", "scrapeowl-key", "scraperapi-key", "scraperbox-key", "scrapestack-key", "scrapingant-key", "scrapingbee-key", "screenshotapi-key", "screenshotlayer-key", "scrutinizer-key", "securitytrails-key", "selectpdf-key", "serphouse-key", "serpstack-key", "sherpadesk-key", "shipday-key", "shotstack-key", "shutterstock-key", "signaturit-key", "signupgenius-key", "sigopt-key", "simfin-key", "simplesat-key", "simvoly-key", "skrapp-key", "snipcart-key", "speechtext-key", "spoonacular-key", "sportsmonk-key", "sslmate-key", "statuscake-key", "statuspal-key", "stitchdata-key", "stockdata-key", "storecove-key", "stormboard-key", "stormglass-key", "supernotes-key", "surveybot-key", "surveysparrow-key", "survicate-key", "swiftype-key", "tatum-key", "taxjar-key", "technicalanalysisapi-key", "the-odds-api-key", "ticketmaster-key", "tiingo-key", "timecamp-key", "tmetric-key", "toggl-key", "tradier-key", "travelpayouts-key", "twelvedata-key", "tyntec-key", "unplu-key", "upcdatabase-key", "uplead-key", "upwave-key", "urlscan-key", "userflow-key", "userstack-key", "vatlayer-key", "verimail-key", "veriphone-key", "versioneye-key", "visual-crossing-key", "voodoosms-key", "vpnapi-key", "vyte-key", "walkscore-key", "weatherbit-key", "webscraper-key", "webscraping-key", "whoxy-key", "worksnaps-key", "workstack-key", "worldcoinindex-key", "worldweather-key", "youneedabudget-key", "yousign-key", "zenkit-key", "zenrows-key", "zenscrape-key", "zerobounce-key", "zipcodeapi-key", "zipcodebase-key", "zonka-feedback-key", "pipedream-key", "restpack-key", "semaphore-key", "tefter-key", "wistia-key", "generic-password", "generic-api-key", "generic-secret", "authorization-header", "connection-string"];
var longReach = { "iqojb3jpz2lu": 2024, "fwogzxivyxdz": 2024, "fqogzxivyxdz": 2024, "absk": 2058, "bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t": 2058, "ya29.": 1517, "fm2_": 2020, "fm1a_": 2020, "fm1r_": 2020, "fo1_": 2020, "ops_eyj": 2022, "inrlbxbvcmfslmlv": 1933, "pypi-": 1517, "snyk_uat.": 2531, "snyk_sat.": 2531, "snyk_uat_": 2531, "snyk_sat_": 2531, "eyj": 9520, ".v1.": 1085, "sl.": 1817, "wrkaeu-eyj": 2024, "wrkajp-eyj": 2024, "wrkasg-eyj": 2024, "wrkaau-eyj": 2024, "wrkail-eyj": 2024, "wrka-eyj": 2024, "snowflake": 2114, "turso": 1160, "libsql": 1160, "calendly": 1340, "monday": 1140 };
var nounNames = ["alibaba", "aliyun", "alicloud", "ibm", "bluemix", "azure_search", "azure-search", "azuresearch", "search_admin", "search-admin", "searchadmin", "search_api", "search-api", "searchapi", "search_query", "search-query", "searchquery", "search_service", "search-service", "searchservice", "heroku", "cloudflare", "cf_api", "cf-api", "cfapi", "cf_token", "cf-token", "cftoken", "cf_key", "cf-key", "cfkey", "fastly", "hcloud", "hetzner", "linode", "vultr", "civo", "zerotier", "meraki", "bitbucket", "jfrog", "artifactory", "bintray", "xray", "circleci", "circle_token", "circle-token", "circletoken", "circle_ci", "circle-ci", "travis", "droneci", "drone_token", "drone-token", "dronetoken", "drone_ci", "drone-ci", "bitrise", "jenkins", "codecov", "coveralls", "codacy", "snyk", "semgrep", "launchdarkly", "sauce_access", "sauce-access", "sauceaccess", "sauce_key", "sauce-key", "saucekey", "saucelabs", "sauce_api", "sauce-api", "sauceapi", "moonshot", "kimi", "stability", "dreamstudio", "cohere", "co_api_key", "co-api-key", "coapikey", "mistral", "assemblyai", "deepgram", "pinecone", "wandb", "weightsandbiases", "ollama", "zai_", "zai-", "zaiapi", "z_ai_api", "z-ai-api", "zhipu", "glm_api", "glm-api", "glmapi", "bigmodel", "azure_openai", "azure-openai", "azureopenai", "privateai", "private_ai", "private-ai", "greptile", "clarifai", "paypal", "square", "gocardless", "plaid", "finicity", "transferwise", "wise_api", "wise-api", "wiseapi", "wise_token", "wise-token", "wisetoken", "mattermost", "gitter", "plivo", "intercom", "mailgun", "mandrill", "postmark", "sparkpost", "mailjet", "mailerlite", "elasticemail", "elastic_email", "elastic-email", "elastic", "convertkit", "datadog", "dd_api", "dd-api", "ddapi", "dd_app", "dd-app", "ddapp", "sentry", "honeycomb", "opsgenie", "rollbar", "bugsnag", "logz", "loggly", "logdna", "mezmo", "betterstack", "better_stack", "better-stack", "logtail", "betteruptime", "amplitude", "beamer", "uptimerobot", "uptime_robot", "uptime-robot", "statuspage", "airbrake", "meili", "confluent", "ccloud", "cpdev", "kafka", "influx", "aiven", "turso", "libsql", "redis_cloud", "redis-cloud", "rediscloud", "redislabs", "jumpcloud", "zendesk", "freshbooks", "contentful", "storyblok", "datocms", "dato_", "webflow", "squarespace", "etsy", "jotform", "disqus", "gumroad", "airtable", "asana", "atlassian", "confluence", "jira", "trello", "figma", "dropbox", "todoist", "calendly", "monday", "smartsheet", "tw_access", "tw-access", "twaccess", "facebook", "fb_app", "fb-app", "fbapp", "fb_secret", "fb-secret", "fbsecret", "fb_client", "fb-client", "fbclient", "meta_app", "meta-app", "metaapp", "reddit", "twitch", "spotify", "flickr", "unsplash", "nytimes", "newyorktimes", "new_york_times", "new-york-times", "mapbox", "foursquare", "fsq", "tomtom", "openweather", "open_weather", "open-weather", "pyowm", "owm_", "weatherstack", "bitly", "bit_ly", "bit-ly", "kagi", "virustotal", "vt_api", "vt-api", "vtapi", "shodan", "adafruit", "data.gov", "data_gov", "data-gov", "datagov", "nasa_api", "nasa-api", "nasaapi", "looker", "coinbase", "binance", "kraken", "kucoin", "bittrex", "alchemy", "infura", "etherscan", "polygonscan", "arbiscan", "basescan", "snowtrace", "finnhub", "polygon_api", "polygon-api", "polygonapi", "polygon_key", "polygon-key", "polygonkey", "polygon_io", "polygon-io", "polygonio", "polygon_token", "polygon-token", "polygontoken", "polygon_secret", "polygon-secret", "polygonsecret", "polygon_access", "polygon-access", "polygonaccess", "alpaca", "apca_api", "apca-api", "apcaapi", "polymarket", "poly_private", "poly-private", "polyprivate", "anypoint", "apifonica", "apilayer", "apimetrics", "apitemplate", "apollo", "appointedd", "appoptics", "appsynergy", "atera", "audd", "autoklose", "autopilot", "aviationstack", "axonaut", "ayrshare", "bannerbear", "baremetrics", "beebole", "besnappy", "besttime", "bitbar", "bitcoinaverage", "blazemeter", "blitapp", "blocknative", "bombbomb", "boostnote", "brandfetch", "browshot", "bscscan", "buddyns", "budibase", "bugherd", "bulbul", "buttercms", "calendarific", "calorieninja", "campayn", "capsulecrm", "carboninterface", "centralstationcrm", "chartmogul", "chatfuel", "checio", "checklyhq", "clearbit", "cliengo", "clockify", "closecrm", "cloudimage", "cloudmersive", "cloudplan", "cloudsight", "cloverly", "clustdoc", "codemagic", "codequiry", "coinapi", "coinlayer", "coinlib", "collect2", "commercejs", "convertapi", "countrylayer", "craftmypdf", "crowdin", "cryptocompare", "currencyfreaks", "currencylayer", "currencyscoop", "currents_api", "currents-api", "currentsapi", "dareboost", "databox", "deepai", "delighted", "detectlanguage", "diffbot", "diggernaut", "ditto", "docparser", "dronahq", "dynalist", "dyspatch", "eagle_eye_networks", "eagle-eye-networks", "eagleeyenetworks", "ecostruxure_it", "ecostruxure-it", "ecostruxureit", "edenai", "ethplorer", "eventbrite", "everhour", "extractorapi", "fastforex", "feedier", "fetchrss", "file_io", "file-io", "fileio", "finage", "financial_modeling_prep", "financial-modeling-prep", "financialmodelingprep", "findl", "fleetbase", "flightapi", "formcraft", "fulcrum", "avaza", "canny", "courier", "d7network", "dandelion", "eraser", "fixer", "float", "fxmarket", "geckoboard", "geoapify", "geocode", "geocodify", "getgeoapi", "getgist", "getresponse", "glassnode", "goodday", "graphhopper", "groovehq", "gtmetrix", "gyazo", "happyscribe", "hellosign", "helpscout", "hiveage", "holiday_api", "holiday-api", "holidayapi", "html2pdf", "hybiscus", "iconfinder", "iex_cloud", "iex-cloud", "iexcloud", "iexapis", "imagekit", "imagga", "insightly", "instabot", "interseller", "intrinio", "ip2location", "ipapi", "ipgeolocation", "ipify", "ipinfo", "ipinfodb", "ipquality", "ipstack", "jupiterone", "juro", "klipfolio", "knapsackpro", "kontent", "languagelayer", "leadfeeder", "lemlist", "line_notify", "line-notify", "linenotify", "linkpreview", "loadmill", "loginradius", "lokalise", "loyverse", "lunchmoney", "madkudu", "mailboxlayer", "mailmodo", "marketstack", "mavenlink", "mediastack", "meistertask", "mesibo", "metrilo", "mindmeister", "mixmax", "monkeylearn", "moonclerk", "moosend", "moralis", "nasdaq", "newsapi", "newscatcher", "nftport", "nicereply", "nozbe", "numverify", "oanda", "omnisend", "onfleet", "oopspam", "opencagedata", "openuv", "optimizely", "overloop", "owlbot", "packagecloud", "pandadoc", "pandascore", "paralleldots", "parseur", "partnerstack", "pastebin", "paydirtapp", "paymoapp", "paymongo", "pdflayer", "pdfshift", "peopledatalabs", "pepipost", "pipedrive", "pixabay", "planyo", "podio", "pollsapi", "positionstack", "postageapp", "getemail", "guardian", "helpcrunch", "holistic", "kylas", "magnetic", "mailsac", "miro", "nimble", "powrbot", "prodpad", "proxycrawl", "qase", "qualaroo", "qubole", "rawg", "reachmail", "rebrandly", "requestfinance", "ritekit", "rocketreach", "rockset", "route4me", "salesblink", "salescookie", "salesflare", "scrapeowl", "scraperapi", "scraperbox", "scrapestack", "scrapingant", "scrapingbee", "screenshotapi", "screenshotlayer", "scrutinizer", "securitytrails", "selectpdf", "serphouse", "serpstack", "sherpadesk", "shipday", "shotstack", "shutterstock", "signaturit", "signupgenius", "sigopt", "simfin", "simplesat", "simvoly", "skrapp", "snipcart", "speechtext", "spoonacular", "sportsmonk", "sslmate", "statuscake", "statuspal", "stitchdata", "stockdata", "storecove", "stormboard", "stormglass", "supernotes", "surveybot", "surveysparrow", "survicate", "swiftype", "tatum", "taxjar", "technicalanalysisapi", "the_odds_api", "the-odds-api", "theoddsapi", "ticketmaster", "tiingo", "timecamp", "tmetric", "toggl", "tradier", "travelpayouts", "twelvedata", "tyntec", "unplu", "upcdatabase", "uplead", "upwave", "urlscan", "userflow", "userstack", "vatlayer", "verimail", "veriphone", "versioneye", "visual_crossing", "visual-crossing", "visualcrossing", "voodoosms", "vpnapi", "vyte", "walkscore", "weatherbit", "webscraper", "webscraping", "whoxy", "worksnaps", "workstack", "worldcoinindex", "worldweather", "youneedabudget", "yousign", "zenkit", "zenrows", "zenscrape", "zerobounce", "zipcodeapi", "zipcodebase", "zonka_feedback", "zonka-feedback", "zonkafeedback", "pipedream", "restpack", "semaphore", "tefter", "wistia"];
var pairs = [{ "anchors": [], "short": ["Q~"], "beside": ["azure", "client", "tenant", "secret", "microsoft", "arm_"] }, { "anchors": ["sig="], "short": [], "beside": ["sv=20"] }, { "anchors": ["aqvn"], "short": ["YC"], "beside": ["yandex", "yc_", "aqvn"] }, { "anchors": ["st."], "short": [], "beside": ["infisical"] }, { "anchors": [], "short": ["_", "_"], "beside": ["ngrok"] }, { "anchors": ["cio"], "short": [], "beside": ["cargo", "crates"] }, { "anchors": ["api-", "sdk-", "mob-"], "short": [], "beside": ["launchdarkly", "ld_sdk", "ldclient", "ld_api"] }, { "anchors": ["fw_"], "short": [], "beside": ["fireworks"] }, { "anchors": ["sk-"], "short": [], "beside": ["deepseek", "dashscope", "qwen"] }, { "anchors": ["key_"], "short": [], "beside": ["cursor"] }, { "anchors": ["up_"], "short": [], "beside": ["upstage"] }, { "anchors": ["bsa"], "short": [], "beside": ["brave"] }, { "anchors": ["aqe"], "short": [], "beside": ["adyen"] }, { "anchors": ["sk_", "sk_", "sk_test_", "sk_sbox_"], "short": [], "beside": ["checkout"] }, { "anchors": ["sk_live_", "sk_test_"], "short": [], "beside": ["paystack"] }, { "anchors": ["live_", "test_"], "short": [], "beside": ["lob_", "lob.com", "lob-", "loblib", "lobapi", "lobtoken", "lobkey", "lobsecret"] }, { "anchors": [], "short": ["."], "beside": ["discord", "bot_token", "bot.run(", "client.run(", "client.login("] }, { "anchors": [], "short": ["SK"], "beside": ["twilio"] }, { "anchors": [], "short": ["AC"], "beside": ["twilio"] }, { "anchors": ["key0", "key"], "short": [], "beside": ["telnyx"] }, { "anchors": ["key-", "key-"], "short": [], "beside": ["mailgun", "mg_api", "mg-api"] }, { "anchors": ["-us"], "short": [], "beside": ["mailchimp", "list-manage", "mc_api", "-us1", "-us2"] }, { "anchors": ["pk_", "pk_"], "short": [], "beside": ["klaviyo"] }, { "anchors": [], "short": ["u+"], "beside": ["pagerduty", "pager_duty", "pd_api", "pd_token"] }, { "anchors": ["na1.", "na1.", "eu1.", "eu1."], "short": [], "beside": ["fullstory", "fs_api", "na1."] }, { "anchors": ["eyj"], "short": [], "beside": ["supabase"] }, { "anchors": ["sk_live_", "sk_test_"], "short": [], "beside": ["clerk"] }, { "anchors": ["privatekey", "presharedkey"], "short": [], "beside": ["[interface]", "[peer]", "wireguard", "allowedips"] }, { "anchors": [], "short": ["!", "!"], "beside": ["salesforce", "sfdc", "force.com", "sf_access", "00d"] }, { "anchors": ["secret_key", "secret-key", "secretkey"], "short": [], "beside": ["freemius", "fs_dynamic_init", "sk_"] }, { "anchors": [], "short": ["sk"], "beside": ["sanity"] }, { "anchors": ["mc5"], "short": [], "beside": ["prismic"] }, { "anchors": ["secret_"], "short": [], "beside": ["notion"] }, { "anchors": [".v1.", ".v1."], "short": [], "beside": ["airtable"] }, { "anchors": [], "short": ["/", "/", "/"], "beside": ["asana"] }, { "anchors": ["aaaaaaaaaa", "aaaaaaaaaa"], "short": [], "beside": ["dropbox"] }, { "anchors": ["%7c"], "short": ["|"], "beside": ["facebook", "fb_app", "fb_access", "fb_token"] }, { "anchors": ["db-"], "short": [], "beside": ["databento"] }, { "anchors": ["==:"], "short": [], "beside": ["tableau"] }, { "anchors": ["privatekey", "private_key", "private-key", "eth_key", "eth-key", "ethkey", "wallet_key", "wallet-key", "walletkey", "deployer_key", "deployer-key", "deployerkey", "mnemonic_key", "mnemonic-key", "mnemonickey"], "short": [], "beside": ["ethereum", "hardhat", "web3", "ethers", "solidity"] }];
var starts = { "akia": { "source": "AKIA[A-Z2-7]{16}", "after": 0 }, "asia": { "source": "(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}", "after": 0 }, "abia": { "source": "(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}", "after": 0 }, "acca": { "source": "(?:ASIA|ABIA|ACCA)[A-Z2-7]{16}", "after": 0 }, "absk": { "source": "ABSK[A-Za-z0-9+/]{20}", "after": 0 }, "aiza": { "source": "AIza[A-Za-z0-9_-]{20}", "after": 0 }, "ya29.": { "source": "ya29\\.[A-Za-z0-9_-]{20}", "after": 0 }, "1//0": { "source": "1\\/\\/0[A-Za-z0-9_-]{20}", "after": 0 }, "sig=": { "source": "(?:&amp;|&|\\?)sig=[A-Za-z0-9%+/]{20}", "after": 5 }, "ltai": { "source": "LTAI[A-Za-z0-9]{20}|LTAI[A-Za-z0-9]{12}", "after": 0 }, "akid": { "source": "AKID[A-Za-z0-9]{20}", "after": 0 }, "aqvn": { "source": "AQVN[A-Za-z0-9_-]{20}", "after": 0 }, "y0_": { "source": "y0_[A-Za-z0-9_-]{20}", "after": 0 }, "exo": { "source": "EXO[0-9a-f]{20}", "after": 0 }, "do00": { "source": "DO00[A-Z0-9]{16}", "after": 0 }, "vcp_": { "source": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "after": 0 }, "vci_": { "source": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "after": 0 }, "vca_": { "source": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "after": 0 }, "vcr_": { "source": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "after": 0 }, "vck_": { "source": "(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9_-]{20}", "after": 0 }, "nfp_": { "source": "nfp_[A-Za-z0-9]{20}", "after": 0 }, "cfut_": { "source": "(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}", "after": 0 }, "cfat_": { "source": "(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}", "after": 0 }, "cfk_": { "source": "(?:cfut|cfat|cfk)_[A-Za-z0-9]{20}", "after": 0 }, "v1.0-": { "source": "v1\\.0-[0-9a-f]{20}", "after": 0 }, "fm2_": { "source": "fm2_[A-Za-z0-9+/]{20}", "after": 0 }, "fm1a_": { "source": "fm1(?:a|r)_[A-Za-z0-9+/]{20}", "after": 0 }, "fm1r_": { "source": "fm1(?:a|r)_[A-Za-z0-9+/]{20}", "after": 0 }, "fo1_": { "source": "fo1_[A-Za-z0-9_-]{20}", "after": 0 }, "rnd_": { "source": "rnd_[A-Za-z0-9]{20}", "after": 0 }, "ucat_": { "source": "ucat_[A-Za-z0-9]{20}", "after": 0 }, "hvs.": { "source": "hvs\\.[A-Za-z0-9_-]{20}", "after": 0 }, "hvb.": { "source": "hvb\\.[A-Za-z0-9_-]{20}", "after": 0 }, "hvr.": { "source": "hvr\\.[A-Za-z0-9_-]{20}", "after": 0 }, "pul-": { "source": "pul-[0-9a-f]{20}", "after": 0 }, "st.": { "source": "st\\.[0-9a-f]{20}", "after": 0 }, "a3-": { "source": "A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}|A3-[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}", "after": 0 }, "ico-": { "source": "ico-[A-Za-z0-9]{20}", "after": 0 }, "api-": { "source": "API-[A-Z0-9]{20}|(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", "after": 0 }, "ghp_": { "source": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}", "after": 0 }, "gho_": { "source": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}", "after": 0 }, "ghu_": { "source": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}", "after": 0 }, "ghs_": { "source": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}", "after": 0 }, "ghr_": { "source": "(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20}|ghr_[A-Za-z0-9]{20}", "after": 0 }, "glrt-": { "source": "glrt-[A-Za-z0-9_-]{20}", "after": 0 }, "gldt-": { "source": "gldt-[A-Za-z0-9_-]{20}", "after": 0 }, "glft-": { "source": "glft-[A-Za-z0-9_-]{20}", "after": 0 }, "atbb": { "source": "ATBB[A-Za-z0-9]{20}", "after": 0 }, "npm_": { "source": "npm_[A-Za-z0-9]{20}", "after": 0 }, "pypi-": { "source": "pypi-[A-Za-z0-9_-]{20}", "after": 0 }, "cio": { "source": "cio[A-Za-z0-9]{20}", "after": 0 }, "oy2": { "source": "oy2[a-z0-9]{20}", "after": 0 }, "akcp": { "source": "AKCp[A-Za-z0-9]{20}", "after": 0 }, "akc": { "source": "AKC[A-Za-z0-9]{20}", "after": 0 }, "cmvmd": { "source": "cmVmd[A-Za-z0-9]{20}", "after": 0 }, "csa_": { "source": "csa_[0-9a-f]{20}", "after": 0 }, "ddp_": { "source": "(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}", "after": 0 }, "ddo_": { "source": "(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}", "after": 0 }, "ddw_": { "source": "(?:ddp|ddo|ddw)_[A-Za-z0-9]{20}", "after": 0 }, "bkua_": { "source": "bkua_[a-z0-9]{20}", "after": 0 }, "bkaa_": { "source": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "after": 0 }, "bkaj_": { "source": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "after": 0 }, "bkar_": { "source": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "after": 0 }, "bkct_": { "source": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "after": 0 }, "bkpt_": { "source": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "after": 0 }, "bkps_": { "source": "(?:bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_[A-Za-z0-9_-]{20}", "after": 0 }, "pat.": { "source": "(?:pat|sat)\\.[A-Za-z0-9_-]{20}", "after": 0 }, "sat.": { "source": "(?:pat|sat)\\.[A-Za-z0-9_-]{20}", "after": 0 }, "squ_": { "source": "(?:squ|sqp|sqa)_[0-9a-f]{20}", "after": 0 }, "sqp_": { "source": "(?:squ|sqp|sqa)_[0-9a-f]{20}", "after": 0 }, "sqa_": { "source": "(?:squ|sqp|sqa)_[0-9a-f]{20}", "after": 0 }, "sgp_": { "source": "sgp_[0-9a-f]{20}|sgp_[0-9a-fA-F]{20}|sgp_[0-9a-fA-F]{16}_[0-9a-fA-F]{20}|sgp_[A-Za-z0-9]{20}", "after": 0 }, "slk_": { "source": "slk_[0-9a-f]{20}", "after": 0 }, "pnu_": { "source": "pnu_[A-Za-z0-9]{20}", "after": 0 }, "pnb_": { "source": "pnb_[A-Za-z0-9]{20}", "after": 0 }, "sdk-": { "source": "(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", "after": 0 }, "mob-": { "source": "(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", "after": 0 }, "hawk.": { "source": "hawk\\.[A-Za-z0-9_-]{20}", "after": 0 }, "odt_": { "source": "odt_[A-Za-z0-9]{20}", "after": 0 }, "endr+": { "source": "endr\\+[A-Za-z0-9-]{16}", "after": 0 }, "web_": { "source": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "after": 0 }, "app_": { "source": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "after": 0 }, "auto_": { "source": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "after": 0 }, "ss_": { "source": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "after": 0 }, "vmw_": { "source": "(?:web|app|auto|ss|vmw)_[0-9a-f]{20}", "after": 0 }, "pmak-": { "source": "PMAK-[0-9a-f]{20}|PMAK-[A-Za-z0-9]{20}", "after": 0 }, "pmat-": { "source": "PMAT-[0-9A-Z]{20}", "after": 0 }, "sk-": { "source": "sk-[A-Za-z0-9]{20}|sk-[0-9a-f]{20}", "after": 0 }, "gsk_": { "source": "gsk_[A-Za-z0-9]{20}", "after": 0 }, "hf_": { "source": "hf_[A-Za-z]{20}", "after": 0 }, "xai-": { "source": "xai-[A-Za-z0-9]{20}|xai-[A-Za-z0-9_]{20}", "after": 0 }, "pplx-": { "source": "pplx-[A-Za-z0-9]{20}", "after": 0 }, "r8_": { "source": "r8_[A-Za-z0-9]{20}|r8_[A-Za-z0-9_-]{20}", "after": 0 }, "fw_": { "source": "fw_[A-Za-z0-9]{20}", "after": 0 }, "csk-": { "source": "csk-[a-z0-9]{20}", "after": 0 }, "sk_": { "source": "sk_[0-9a-f]{20}|sk_(?:sbox_|)[a-z0-9]{20}|sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|sk_[0-9]{4}", "after": 0 }, "pcsk_": { "source": "pcsk_[A-Za-z0-9]{5}", "after": 0 }, "dapi": { "source": "dapi[0-9a-f]{20}", "after": 0 }, "rpa_": { "source": "rpa_[A-Z0-9]{20}", "after": 0 }, "key_": { "source": "key_[0-9a-f]{20}", "after": 0 }, "apk_": { "source": "apk_[A-Za-z0-9+/]{20}", "after": 0 }, "cog_": { "source": "cog_[a-z2-7]{20}", "after": 0 }, "up_": { "source": "up_[A-Za-z0-9]{20}", "after": 0 }, "vf.": { "source": "VF\\.(?:DM\\.|WS\\.|)[0-9a-f]{20}", "after": 0 }, "tvly-": { "source": "tvly-(?:dev-|prod-|)[A-Za-z0-9]{20}", "after": 0 }, "fc-": { "source": "fc-[0-9a-f]{20}", "after": 0 }, "bsa": { "source": "BSA[A-Za-z0-9_-]{20}", "after": 0 }, "eaaa": { "source": "EAAA[A-Za-z0-9_-]{20}|EAA(?:M|C|B|A)[A-Za-z0-9]{20}", "after": 0 }, "aqe": { "source": "AQE[A-Za-z0-9]{5}", "after": 0 }, "ezak": { "source": "EZAK[A-Za-z0-9]{20}", "after": 0 }, "eztk": { "source": "EZTK[A-Za-z0-9]{20}", "after": 0 }, "live_": { "source": "(?:live|test)_[0-9a-f]{20}", "after": 0 }, "test_": { "source": "(?:live|test)_[0-9a-f]{20}", "after": 0 }, "xoxb-": { "source": "xoxb-[0-9]{12}-[0-9]{12}|xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "after": 0 }, "xoxp-": { "source": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "after": 0 }, "xoxa-": { "source": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "after": 0 }, "xoxr-": { "source": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "after": 0 }, "xoxs-": { "source": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "after": 0 }, "xoxo-": { "source": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "after": 0 }, "xoxe-": { "source": "xox(?:b|p|a|r|s|o|e)-[0-9A-Za-z-]{20}", "after": 0 }, "xoxc-": { "source": "xoxc-[0-9]{9}", "after": 0 }, "xapp-": { "source": "xapp-[0-9]{1}-[A-Z0-9]{9}", "after": 0 }, "xoxd-": { "source": "xoxd-[A-Za-z0-9%/+]{20}", "after": 0 }, "key0": { "source": "KEY0[A-Za-z0-9]{20}", "after": 0 }, "key": { "source": "KEY[A-Za-z0-9_-]{20}", "after": 0 }, "aaaa": { "source": "AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{20}", "after": 0 }, "sg.": { "source": "SG\\.[A-Za-z0-9_-]{20}", "after": 0 }, "key-": { "source": "key-[0-9a-f]{20}|key-[a-z0-9]{20}", "after": 0 }, "re_": { "source": "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20}|re_[A-Za-z0-9]{20}", "after": 0 }, "mlsn.": { "source": "mlsn\\.[0-9a-f]{20}|mlsn\\.[A-Za-z0-9]{20}", "after": 0 }, "pk_": { "source": "pk_[0-9a-f]{20}|pk_[A-Za-z0-9]{20}|pk_[0-9]{7}", "after": 0 }, "glsa_": { "source": "glsa_[A-Za-z0-9]{20}", "after": 0 }, "nrak-": { "source": "NRAK-[A-Z0-9]{20}|NRAK-[A-Za-z0-9]{20}", "after": 0 }, "nrii-": { "source": "NRII-[A-Za-z0-9_-]{20}", "after": 0 }, "nriq-": { "source": "NRIQ-[A-Za-z0-9_-]{20}", "after": 0 }, "nrjs-": { "source": "NRJS-[0-9a-f]{19}", "after": 0 }, "dt0": { "source": "dt0[a-z]{1}[0-9]{2}\\.[A-Z0-9]{20}|dt0[a-z]{1}[0-9]{2}\\.[A-Z2-7]{8}\\.[A-Z0-9]{20}|dt0c01\\.[A-Za-z0-9]{20}", "after": 0 }, "phx_": { "source": "phx_[A-Za-z0-9_-]{20}", "after": 0 }, "phs_": { "source": "phs_[A-Za-z0-9_-]{20}", "after": 0 }, "na1.": { "source": "(?:na1|eu1)\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\.[A-Za-z0-9]{20}", "after": 0 }, "eu1.": { "source": "(?:na1|eu1)\\.[A-Za-z0-9+/]{20}|(?:na1|eu1)\\.[A-Za-z0-9]{20}", "after": 0 }, "waka_": { "source": "waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}|waka_[a-z0-9]{20}", "after": 0 }, "sbp_": { "source": "sbp_[0-9a-f]{20}|sbp_[A-Za-z0-9_-]{20}", "after": 0 }, "eyj": { "source": "eyJ[A-Za-z0-9_-]{10}", "after": 0 }, "napi_": { "source": "napi_[a-z0-9]{20}|napi_[A-Za-z0-9]{20}", "after": 0 }, "npg_": { "source": "npg_[A-Za-z0-9]{12}", "after": 0 }, "4b1d": { "source": "4b1d[A-Za-z0-9]{20}", "after": 0 }, "essu_": { "source": "essu_[A-Za-z0-9_-]{20}", "after": 0 }, "cflt": { "source": "cflt[A-Za-z0-9+/]{20}", "after": 0 }, ".acc": { "source": "(?:sc|ext|scauth|authress)_[a-z0-9]{5}", "after": 46 }, "zpka_": { "source": "zpka_[a-z0-9]{20}", "after": 0 }, "$6$": { "source": "\\$6\\$[./A-Za-z0-9]{8}", "after": 0 }, "$5$": { "source": "\\$5\\$[./A-Za-z0-9]{8}", "after": 0 }, "mc5": { "source": "MC5[A-Za-z0-9_-]{16}", "after": 0 }, "prd-": { "source": "PRD-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|PRD-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", "after": 0 }, "tfp_": { "source": "tfp_[A-Za-z0-9]{20}|tfp_[A-Za-z0-9_.=-]{20}", "after": 0 }, "rdme_": { "source": "rdme_[a-z0-9]{20}", "after": 0 }, "ntn_": { "source": "ntn_[0-9]{11}[A-Za-z0-9]{20}", "after": 0 }, "pat": { "source": "pat[A-Za-z0-9]{14}\\.[0-9a-f]{20}", "after": 0 }, "atta": { "source": "ATTA[0-9a-f]{20}|ATTA[A-Za-z0-9]{20}", "after": 0 }, "figd_": { "source": "figd_[A-Za-z0-9_-]{20}", "after": 0 }, "cnvca": { "source": "cnvca[A-Za-z0-9_-]{20}", "after": 0 }, "p8e-": { "source": "p8e-[A-Za-z0-9_-]{20}", "after": 0 }, "sl.": { "source": "sl\\.(?:u\\.|B\\.|)[A-Za-z0-9_-]{20}", "after": 0 }, "1000.": { "source": "1000\\.[0-9a-f]{20}", "after": 0 }, "eaam": { "source": "EAA(?:M|C|B|A)[A-Za-z0-9]{20}", "after": 0 }, "eaac": { "source": "EAA(?:M|C|B|A)[A-Za-z0-9]{20}", "after": 0 }, "eaab": { "source": "EAA(?:M|C|B|A)[A-Za-z0-9]{20}", "after": 0 }, "igqv": { "source": "IGQ(?:V|W)[A-Za-z0-9_-]{20}", "after": 0 }, "igqw": { "source": "IGQ(?:V|W)[A-Za-z0-9_-]{20}", "after": 0 }, "igaa": { "source": "IGAA[A-Za-z0-9_-]{20}", "after": 0 }, "pina_": { "source": "pina_[A-Za-z0-9_-]{20}", "after": 0 }, "lip_": { "source": "lip_[A-Za-z0-9]{20}|lip_[A-Za-z0-9_]{16}", "after": 0 }, "aio_": { "source": "aio_[A-Za-z0-9]{20}", "after": 0 }, "bbff-": { "source": "BBFF-[A-Za-z0-9]{20}", "after": 0 }, "bbus-": { "source": "BBUS-[A-Za-z0-9]{20}", "after": 0 }, "tss_": { "source": "tss_[A-Za-z0-9_-]{20}", "after": 0 }, "vtwn_": { "source": "vtwn_[A-Za-z0-9_-]{20}", "after": 0 }, "ion_": { "source": "ion_[A-Za-z0-9]{20}", "after": 0 }, "db-": { "source": "db-[A-Za-z0-9]{20}", "after": 0 } };
var tokenKeywords = ["akia", "asia", "abia", "acca", "iqojb3jpz2lu", "fwogzxivyxdz", "fqogzxivyxdz", "absk", "bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t", "amzn.mws.", "amzn1.oa2-cs.v1.", "aiza", "aq.ab8rn6", "gocspx-", "ya29.", "1//0", "+ast", "azba", "acdb", "aiot", "+asb", "+aeh", "arm7", "azfu", "azse", "azca", "jqqj99", "azdo", "sig=", ";sharedaccesskey=", ".azconfig.io;id=", "ltai", "akid", "aqvn", "t1.", "y0_", "scw", "exo", "dop_v1_", "doo_v1_", "dor_v1_", "do00", "hrku-aa", "vcp_", "vci_", "vca_", "vcr_", "vck_", "vercel_blob_rw_", "nfp_", "cfut_", "cfat_", "cfk_", "v1.0-", "fm2_", "fm1a_", "fm1r_", "fo1_", "rnd_", "tk-us-", "ucat_", ".atlasv1.", "hvs.", "hvb.", "hvr.", "pul-", "dp.", "st.", "ops_eyj", "a3-", "tskey-auth-", "tskey-", "dnkey-", "sha256~", "token-", "inrlbxbvcmfslmlv", "eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt", "ico-", "api-", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "glrt-", "glrt-t", "gr1348941", "gldt-", "glptt-", "glcbt-", "glft-", "glimt-", "glagent-", "gloas-", "glsoat-", "glffct-", "_gitlab_session=", "atbb", "atctt3xffg", "npm_", "pypi-", "rubygems_", "cio", "oy2", "clojars_", "akcp", "akc", "cmvmdgtuojaxo", "cmvmd", "dckr_pat_", "dckr_oat_", "swmtkn-1-", "swmkey-1-", "csa_", "ddp_", "ddo_", "ddw_", "packagist_uut_", "packagist_out_", "packagist_ack_", "packagist_acs_", "ccipat_", "cciprj_", "bkua_", "bkaa_", "bkaj_", "bkar_", "bkct_", "bkpt_", "bkpat_", "bkps_", "pat.", "sat.", "squ_", "sqp_", "sqa_", "snyk_uat.", "snyk_sat.", "snyk_uat_", "snyk_sat_", "sgp_", "sgp_local_", "slk_", "mergify_application_key_", "pnu_", "pnb_", "sdk-", "mob-", "configcat-sdk-1/", "dvc_server_", "hawk.", "odt_", "aik_ci_", "aik_secret_", "aik_client_", "endr+", "web_", "app_", "auto_", "ss_", "vmw_", "pmak-", "pmat-", "t3blbkfj", "sk-", "sk-ant-api0", "sk-ant-api", "sk-ant-sid", "sk-ant-oat", "sk-ant-ort", "sk-ant-admin", "gsk_", "hf_", "api_org_", "xai-", "pplx-", "r8_", "nvapi-", "sk-or-v1-", "tgp_v1_", "fw_", "csk-", "sk-api-", "sk_", "pcsk_", "lsv2_pt_", "lsv2_sk_", "sk-lf-", "wandb_v1_", "dapi", "rpa_", "key_", "apk_user_", "apk_", "cog_", "up_", "vf.", "tvly-dev-", "tvly-prod-", "tvly-", "fc-", "bsa", "sk_live_", "sk_prod_", "rk_live_", "rk_prod_", "sk_test_", "rk_test_", "whsec_", "access_token$production$", "sq0atp-", "eaaa", "sq0csp-", "aqe", "sk_sbox_", "rzp_live_", "rzp_test_", "flwseck-", "flwseck_test-", "flwseck_test", "flwpubk_test-", "pdl_live_apikey_", "pdl_sdbx_apikey_", "access-sandbox-", "access-development-", "access-production-", "shippo_live_", "shippo_test_", "ezak", "eztk", "live_", "test_", "live_pub_", "test_pub_", "duffel_test_", "duffel_live_", "mid-server-", "$aact_prod_", "$aact_hmlg_", "ak_live_", "app_usr-", "ramp_sec_", "mercury_production_", "polar_oat_", "polar_pat_", "polar_at_", "sk_live_a2v5xz", "sk_test_a2v5xz", "persona_production_", "api_live.", "api_live_us.", "api_live_ca.", "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxe-", "xoxc-", "xapp-", "xoxe.xoxb-", "xoxe.xoxp-", "xoxd-", "hooks.slack.com/", "/api/webhooks/", ":aa", "/incomingwebhook/", "https://chat.googleapis.com/v1/spaces/", "https://hooks.zapier.com/hooks/catch/", ".tines.", "https://hook.eu1.make.com/", "https://hook.eu2.make.com/", "https://hook.us1.make.com/", "https://hook.us2.make.com/", "key0", "key", "os_v2_app_", "os_v2_org_", "aaaa", "sec-c-", "pub-c-", "sub-c-", "sg.", "key-", "pubkey-", "-us", "xkeysib-", "xsmtpsib-", "re_", "mlsn.", "pk_", "nyk_v0_", "nyk_v1_", "gcntfy-", "glsa_", "glc_eyj", "eyjrijoi", "nrak-", "nral", "nrii-", "nriq-", "nrjs-", "sntryu_", "sntrys_eyj", "sntrya_", "sntryi_", "dt0", "hcaik_", "hcalk_", "hcbik_", "hcblk_", "phx_", "phs_", "rootly_", "na1.", "eu1.", "waka_", "pscale_tkn_", "pscale_oauth_", "pscale_pw_", "sbp_", "sb_secret_", "eyj", "napi_", "npg_", "mdb_sa_sk_", "4b1d", "ccdb1_", "astracs:", "essu_", "cflt", "amqp://", "amqps://", "redis://", "rediss://", "age-secret-key-1", "secret-live-", "secret-test-", ".acc", "unkey_", "zpka_", "0x4aaaaaaa", "0x4aaaaaa", "s-s4t2ud-", "s-s4t2af-", "django-insecure-", "$6$", "$5$", "$6$rounds=", "shpat_", "shpca_", "shppa_", "shpss_", "pat-na1-", "pat-eu1-", "pat-na2-", "pat-ap1-", "cfpat-", "mc5", "prd-", "tfp_", "gb_api_", "rdme_", "flb_live_", "flb_test_", "lin_api_", "lin_oauth_", "ntn_", "secret_", "pat", ".v1.", "atatt3xffgf0", "atatt3", "atta", "figd_", "cnvca", "p8e-", "fio-u-", "sl.", "aaaaaaaaaa", "1000.", "tkn.v1_", "aaaaaaaaaaaaaaaaaaaaa", "eaam", "eaac", "eaab", "eaacedeose0cba", "%7c", "igqv", "igqw", "igaa", "pina_", "lip_", "sk.eyj", "pk.eyj", "tk.eyj", "_mmk", "apify_api_", "aio_", "bbff-", "bbus-", "tss_", "vtwn_", "samsara_api_", "shltm_", "ion_", "sm_aat_", "sm_pat_", "sm_sat_", "db-", "wrkaeu-eyj", "wrkajp-eyj", "wrkasg-eyj", "wrkaau-eyj", "wrkail-eyj", "wrka-eyj", "==:", "scp-live-", "scp-test-", "thingsboard.cloud/api/v1/", ".g.alchemy.com/v2/", ".infura.io/v3/", "secret_access_key", "secret-access-key", "secretaccesskey", "aws_secret", "aws-secret", "awssecret", "accountkey", "account_key", "account-key", "storage_key", "storage-key", "storagekey", "storage_account_key", "storage-account-key", "storageaccountkey", "storage_access_key", "storage-access-key", "storageaccesskey", "alibaba", "aliyun", "alicloud", "ibm", "bluemix", "scaleway", "azure_search", "azure-search", "azuresearch", "search_admin", "search-admin", "searchadmin", "search_api", "search-api", "searchapi", "search_query", "search-query", "searchquery", "search_service", "search-service", "searchservice", "heroku", "vercel", "netlify", "cloudflare", "cf_api", "cf-api", "cfapi", "cf_token", "cf-token", "cftoken", "cf_key", "cf-key", "cfkey", "fastly", "railway_token", "railway-token", "railwaytoken", "railway_api_token", "railway-api-token", "railwayapitoken", "railway_api_key", "railway-api-key", "railwayapikey", "hcloud", "hetzner", "linode", "vultr", "civo", "vault", "unseal", "zerotier", "meraki", "kubeadm", "bootstrap_token", "bootstrap-token", "bootstraptoken", "k3s_token", "k3s-token", "k3stoken", "bitbucket", "_authtoken", "jfrog", "artifactory", "bintray", "xray", "bundle_enterprise__contribsys__com", "bundle-enterprise--contribsys--com", "bundleenterprisecontribsyscom", "bundle_gems__contribsys__com", "bundle-gems--contribsys--com", "bundlegemscontribsyscom", "circleci", "circle_token", "circle-token", "circletoken", "circle_ci", "circle-ci", "travis", "droneci", "drone_token", "drone-token", "dronetoken", "drone_ci", "drone-ci", "bitrise", "jenkins", "codecov", "coveralls", "codeclimate", "cc_test_reporter_id", "cc-test-reporter-id", "cctestreporterid", "codacy", "sonar", "snyk", "semgrep", "sourcegraph", "launchdarkly", "browserstack", "sauce_access", "sauce-access", "sauceaccess", "sauce_key", "sauce-key", "saucekey", "saucelabs", "sauce_api", "sauce-api", "sauceapi", "moonshot", "kimi", "stability", "dreamstudio", "cohere", "co_api_key", "co-api-key", "coapikey", "mistral", "assemblyai", "deepgram", "pinecone", "wandb", "weightsandbiases", "ollama", "zai_", "zai-", "zaiapi", "z_ai_api", "z-ai-api", "zhipu", "glm_api", "glm-api", "glmapi", "bigmodel", "azure_openai", "azure-openai", "azureopenai", "privateai", "private_ai", "private-ai", "greptile", "clarifai", "paypal", "square", "gocardless", "plaid", "plaid_client_id", "plaid-client-id", "plaidclientid", "plaid_client", "plaid-client", "plaidclient", "finicity", "transferwise", "wise_api", "wise-api", "wiseapi", "wise_token", "wise-token", "wisetoken", "discord", "telegram", "telegr_", "tgram", "tg_bot", "tg-bot", "tgbot", "mattermost", "gitter", "twilio", "plivo", "messagebird", "message_bird", "message-bird", "nexmo", "vonage", "sendbird", "pusher", "ably", "pushbullet", "intercom", "larksuite", "lark_", "feishu", "wechat", "weixin", "wx_app", "wx-app", "wxapp", "mailgun", "mandrill", "postmark", "sparkpost", "mailjet", "mailerlite", "elasticemail", "elastic_email", "elastic-email", "elastic", "convertkit", "loops_api", "loops-api", "loopsapi", "loops_key", "loops-key", "loopskey", "datadog", "dd_api", "dd-api", "ddapi", "dd_app", "dd-app", "ddapp", "newrelic", "new_relic", "new-relic", "sentry", "sumo", "splunk", "signalfx", "honeycomb", "opsgenie", "rollbar", "bugsnag", "logz", "loggly", "logdna", "mezmo", "betterstack", "better_stack", "better-stack", "logtail", "betteruptime", "amplitude", "mixpanel", "segment", "beamer", "uptimerobot", "uptime_robot", "uptime-robot", "statuspage", "airbrake", "atlas_private", "atlas-private", "atlasprivate", "mongodb_atlas", "mongodb-atlas", "mongodbatlas", "atlas_api", "atlas-api", "atlasapi", "mongodb_private", "mongodb-private", "mongodbprivate", "algolia", "meili", "confluent", "ccloud", "cpdev", "kafka", "snowflake", "influx", "aiven", "turso", "libsql", "upstash", "redis_cloud", "redis-cloud", "rediscloud", "redislabs", "jwt_secret", "jwt-secret", "jwtsecret", "jwt_private", "jwt-private", "jwtprivate", "jwt_key", "jwt-key", "jwtkey", "jwt_signing", "jwt-signing", "jwtsigning", "auth0", "okta", "ssws", "jumpcloud", "recaptcha", "privatekey", "presharedkey", "cleartextpassword", "hubspot", "hapikey", "zendesk", "freshbooks", "secret_key", "secret-key", "secretkey", "contentful", "storyblok", "datocms", "dato_", "webflow", "squarespace", "etsy", "jotform", "disqus", "gumroad", "linear", "airtable", "asana", "atlassian", "confluence", "jira", "trello", "figma", "adobe", "dropbox", "box_", "box-", "boxapp", "boxsdk", "boxapi", "boxtoken", "boxsecret", "boxclient", "boxaccess", "todoist", "shortcut", "calendly", "monday", "smartsheet", "docusign", "zoom_", "zoom-", "zoomclient", "zoomapi", "zoomsecret", "twitter", "tw_access", "tw-access", "twaccess", "facebook", "fb_app", "fb-app", "fbapp", "fb_secret", "fb-secret", "fbsecret", "fb_client", "fb-client", "fbclient", "meta_app", "meta-app", "metaapp", "linkedin", "linked_in", "linked-in", "reddit", "twitch", "tiktok", "spotify", "flickr", "unsplash", "nytimes", "newyorktimes", "new_york_times", "new-york-times", "mapbox", "foursquare", "fsq", "tomtom", "here_api", "here-api", "hereapi", "here_key", "here-key", "herekey", "here_maps", "here-maps", "heremaps", "openweather", "open_weather", "open-weather", "pyowm", "owm_", "weatherstack", "bitly", "bit_ly", "bit-ly", "rapidapi", "rapid_api", "rapid-api", "kagi", "virustotal", "vt_api", "vt-api", "vtapi", "shodan", "adafruit", "data.gov", "data_gov", "data-gov", "datagov", "nasa_api", "nasa-api", "nasaapi", "looker", "coinbase", "binance", "kraken", "kucoin", "bittrex", "alchemy", "infura", "etherscan", "polygonscan", "arbiscan", "basescan", "snowtrace", "private_key", "private-key", "eth_key", "eth-key", "ethkey", "wallet_key", "wallet-key", "walletkey", "deployer_key", "deployer-key", "deployerkey", "mnemonic_key", "mnemonic-key", "mnemonickey", "finnhub", "polygon_api", "polygon-api", "polygonapi", "polygon_key", "polygon-key", "polygonkey", "polygon_io", "polygon-io", "polygonio", "polygon_token", "polygon-token", "polygontoken", "polygon_secret", "polygon-secret", "polygonsecret", "polygon_access", "polygon-access", "polygonaccess", "alpaca", "apca_api", "apca-api", "apcaapi", "polymarket", "poly_private", "poly-private", "polyprivate", "anypoint", "apifonica", "apilayer", "apimetrics", "apitemplate", "apollo", "appointedd", "appoptics", "appsynergy", "atera", "audd", "autoklose", "autopilot", "aviationstack", "axonaut", "ayrshare", "bannerbear", "baremetrics", "beebole", "besnappy", "besttime", "bitbar", "bitcoinaverage", "blazemeter", "blitapp", "blocknative", "bombbomb", "boostnote", "brandfetch", "browshot", "bscscan", "buddyns", "budibase", "bugherd", "bulbul", "buttercms", "calendarific", "calorieninja", "campayn", "capsulecrm", "carboninterface", "centralstationcrm", "chartmogul", "chatfuel", "checio", "checklyhq", "clearbit", "cliengo", "clockify", "closecrm", "cloudimage", "cloudmersive", "cloudplan", "cloudsight", "cloverly", "clustdoc", "codemagic", "codequiry", "coinapi", "coinlayer", "coinlib", "collect2", "commercejs", "convertapi", "countrylayer", "craftmypdf", "crowdin", "cryptocompare", "currencyfreaks", "currencylayer", "currencyscoop", "currents_api", "currents-api", "currentsapi", "dareboost", "databox", "deepai", "delighted", "detectlanguage", "diffbot", "diggernaut", "ditto", "docparser", "dronahq", "dynalist", "dyspatch", "eagle_eye_networks", "eagle-eye-networks", "eagleeyenetworks", "ecostruxure_it", "ecostruxure-it", "ecostruxureit", "edenai", "ethplorer", "eventbrite", "everhour", "extractorapi", "fastforex", "feedier", "fetchrss", "file_io", "file-io", "fileio", "finage", "financial_modeling_prep", "financial-modeling-prep", "financialmodelingprep", "findl", "fleetbase", "flightapi", "formcraft", "fulcrum", "avaza", "canny", "courier", "d7network", "dandelion", "eraser", "fixer", "float", "fxmarket", "geckoboard", "geoapify", "geocode", "geocodify", "getgeoapi", "getgist", "getresponse", "glassnode", "goodday", "graphhopper", "groovehq", "gtmetrix", "gyazo", "happyscribe", "hellosign", "helpscout", "hiveage", "holiday_api", "holiday-api", "holidayapi", "html2pdf", "hybiscus", "iconfinder", "iex_cloud", "iex-cloud", "iexcloud", "iexapis", "imagekit", "imagga", "insightly", "instabot", "interseller", "intrinio", "ip2location", "ipapi", "ipgeolocation", "ipify", "ipinfo", "ipinfodb", "ipquality", "ipstack", "jupiterone", "juro", "klipfolio", "knapsackpro", "kontent", "languagelayer", "leadfeeder", "lemlist", "line_notify", "line-notify", "linenotify", "linkpreview", "loadmill", "loginradius", "lokalise", "loyverse", "lunchmoney", "madkudu", "mailboxlayer", "mailmodo", "marketstack", "mavenlink", "mediastack", "meistertask", "mesibo", "metrilo", "mindmeister", "mixmax", "monkeylearn", "moonclerk", "moosend", "moralis", "nasdaq", "newsapi", "newscatcher", "nftport", "nicereply", "nozbe", "numverify", "oanda", "omnisend", "onfleet", "oopspam", "opencagedata", "openuv", "optimizely", "overloop", "owlbot", "packagecloud", "pandadoc", "pandascore", "paralleldots", "parseur", "partnerstack", "pastebin", "paydirtapp", "paymoapp", "paymongo", "pdflayer", "pdfshift", "peopledatalabs", "pepipost", "pipedrive", "pixabay", "planyo", "podio", "pollsapi", "positionstack", "postageapp", "getemail", "guardian", "helpcrunch", "holistic", "kylas", "magnetic", "mailsac", "miro", "nimble", "powrbot", "prodpad", "proxycrawl", "qase", "qualaroo", "qubole", "rawg", "reachmail", "rebrandly", "requestfinance", "ritekit", "rocketreach", "rockset", "route4me", "salesblink", "salescookie", "salesflare", "scrapeowl", "scraperapi", "scraperbox", "scrapestack", "scrapingant", "scrapingbee", "screenshotapi", "screenshotlayer", "scrutinizer", "securitytrails", "selectpdf", "serphouse", "serpstack", "sherpadesk", "shipday", "shotstack", "shutterstock", "signaturit", "signupgenius", "sigopt", "simfin", "simplesat", "simvoly", "skrapp", "snipcart", "speechtext", "spoonacular", "sportsmonk", "sslmate", "statuscake", "statuspal", "stitchdata", "stockdata", "storecove", "stormboard", "stormglass", "supernotes", "surveybot", "surveysparrow", "survicate", "swiftype", "tatum", "taxjar", "technicalanalysisapi", "the_odds_api", "the-odds-api", "theoddsapi", "ticketmaster", "tiingo", "timecamp", "tmetric", "toggl", "tradier", "travelpayouts", "twelvedata", "tyntec", "unplu", "upcdatabase", "uplead", "upwave", "urlscan", "userflow", "userstack", "vatlayer", "verimail", "veriphone", "versioneye", "visual_crossing", "visual-crossing", "visualcrossing", "voodoosms", "vpnapi", "vyte", "walkscore", "weatherbit", "webscraper", "webscraping", "whoxy", "worksnaps", "workstack", "worldcoinindex", "worldweather", "youneedabudget", "yousign", "zenkit", "zenrows", "zenscrape", "zerobounce", "zipcodeapi", "zipcodebase", "zonka_feedback", "zonka-feedback", "zonkafeedback", "pipedream", "restpack", "semaphore", "tefter", "wistia", "azure", "client", "tenant", "secret", "microsoft", "arm_", "sv=20", "yandex", "yc_", "infisical", "ngrok", "cargo", "crates", "ld_sdk", "ldclient", "ld_api", "fireworks", "deepseek", "dashscope", "qwen", "cursor", "upstage", "brave", "adyen", "checkout", "paystack", "lob_", "lob.com", "lob-", "loblib", "lobapi", "lobtoken", "lobkey", "lobsecret", "bot_token", "bot.run(", "client.run(", "client.login(", "telnyx", "mg_api", "mg-api", "mailchimp", "list-manage", "mc_api", "-us1", "-us2", "klaviyo", "pagerduty", "pager_duty", "pd_api", "pd_token", "fullstory", "fs_api", "supabase", "clerk", "[interface]", "[peer]", "wireguard", "allowedips", "salesforce", "sfdc", "force.com", "sf_access", "00d", "freemius", "fs_dynamic_init", "sanity", "prismic", "notion", "fb_access", "fb_token", "databento", "tableau", "ethereum", "hardhat", "web3", "ethers", "solidity"];
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
function lowered3(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
var MORE_WORDS = /(?: (?:(?:api|app|access|secret|private|client|auth|personal|key|token|password|id)[_-]?){1,4}){1,4}/y;
function nameAround(text, lower, at, length) {
  const isHump = text[at] !== lower[at] && text[at - 1] === lower[at - 1];
  if (isLetter(lower.charCodeAt(at - 1)) && !isHump) return void 0;
  let start = at;
  while (at - start < LONGEST_SIDE && isInName(lower.charCodeAt(start - 1))) start--;
  let end = at + length;
  while (end - at < LONGEST_SIDE && isInName(lower.charCodeAt(end))) end++;
  MORE_WORDS.lastIndex = end;
  end += MORE_WORDS.exec(lower)?.[0].length ?? 0;
  return { text: lower.slice(start, end), end };
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
var REACH = 900;
function namesInSection(path, text, lower, start, header) {
  const until = Math.min(text.length, start + REACH);
  const opening = OPENING.exec(text.slice(header.end, header.end + LONGEST_OPENING));
  if (!opening) return [];
  const from = header.end + opening[0].length;
  if (opening[0].endsWith("{")) return inBraces(lower, from, until);
  const line = text.slice(Math.max(0, text.lastIndexOf("\n", start - 1) + 1, start - 200), start);
  if (opening[0].includes("]"))
    return /^[ \t]*\[{1,2}[\w .:"'/-]*$/.test(line) ? inTable(lower, from, until) : [];
  const column = /^( *(?:- +)?)["']?[\w.-]*$/.exec(line)?.[1]?.length;
  return column === void 0 || syntaxOf(path) !== "yaml" ? [] : belowKey(lower, from, until, column);
}
var LONGEST_OPENING = 100;
var OPENING = /^(?:["'`]?[ \t]{0,8}(?:=>|[:=])?[ \t]{0,8}\{|["']?\]{1,2}[ \t]{0,8}(?:[#;].{0,60})?(?=[\r\n])|["']?:[ \t]{0,8}(?:#.{0,60})?(?=[\r\n]))/;
function opensSection(text, end) {
  return OPENING.test(text.slice(end, end + LONGEST_OPENING));
}
var KEY3 = /^[ \t-]*["']?([a-z_][\w.-]{0,60})(?=["']?[ \t]{0,40}[:=])/;
function belowKey(lower, from, until, column) {
  const names = [];
  let inner;
  for (const [at, line] of linesOf2(lower, from, until)) {
    const indent = /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (indent <= column) break;
    inner ??= indent;
    const [all2, text] = KEY3.exec(line) ?? [];
    if (indent === inner && all2 !== void 0 && text !== void 0)
      names.push({ text, end: at + all2.length });
  }
  return names;
}
function inTable(lower, from, until) {
  const names = [];
  for (const [at, line] of linesOf2(lower, from, until)) {
    if (/^\s*\[/.test(line)) break;
    const [all2, text] = KEY3.exec(line) ?? [];
    if (all2 !== void 0 && text !== void 0) names.push({ text, end: at + all2.length });
  }
  return names;
}
function* linesOf2(text, from, until) {
  let at = text.indexOf("\n", from) + 1;
  while (at > 0 && at < until) {
    const end = text.indexOf("\n", at);
    yield [at, text.slice(at, Math.min(end === -1 ? text.length : end, at + 2 * REACH))];
    at = end + 1;
  }
}
var MEMBER = /(["'`]?)([a-z_][\w.-]{0,60})(?=\1[ \t]{0,40}(?:=>|[:=]))/y;
var QUOTED = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\\n]|\\.)*`?/y;
function inBraces(lower, from, until) {
  const names = [];
  let depth = 1;
  for (let at = from; at < until && depth > 0; ) {
    const sign = lower[at] ?? "";
    const isQuote = sign === '"' || sign === "'" || sign === "`";
    if (depth === 1 && (isQuote || sign >= "_" && sign <= "z") && /[\s{,;]/.test(lower[at - 1] ?? "")) {
      MEMBER.lastIndex = at;
      const [all2, quote, text] = MEMBER.exec(lower) ?? [];
      if (all2 !== void 0 && text !== void 0) {
        at += all2.length;
        names.push({ text, end: at });
        if (quote !== "") at++;
        continue;
      }
    }
    if (isQuote) {
      QUOTED.lastIndex = at;
      at += QUOTED.exec(lower)?.[0].length ?? 1;
      continue;
    }
    if (sign === "{" || sign === "[" || sign === "(") depth++;
    else if (sign === "}" || sign === "]" || sign === ")") depth--;
    at++;
  }
  return names;
}
var boundWords = new Set(bound);
var wantingNouns = new Set(nounNames);
var patterns2 = /* @__PURE__ */ new Map();
function mayHoldTokens(file, hits) {
  let lower;
  const counts = (word) => {
    if (!beginsToken(file.text, word)) return false;
    if (!wantingNouns.has(word)) return true;
    lower ??= lowered3(file.text);
    return isInName2(file.text, lower, word);
  };
  for (const word of hits) if (!boundWords.has(word) && counts(word)) return true;
  return pairs.some(
    ({ anchors, short, beside }) => beside.some((word) => hits.has(word)) && (short.some((anchor) => file.text.includes(anchor)) || anchors.some((word) => hits.has(word) && counts(word)))
  );
}
function tokenStands(word, around, at) {
  if (besideWords.has(word)) return true;
  if (wantingNouns.has(word)) {
    const name = nameAround(around, lowered3(around), at, word.length);
    return name !== void 0 && mayLeadTo(around, name);
  }
  const start = Object.hasOwn(starts, word) ? starts[word] : void 0;
  if (!start) return true;
  let pattern = patternsAt.get(word);
  if (!pattern) {
    pattern = new RegExp(start.source, "y");
    patternsAt.set(word, pattern);
  }
  for (let from = at; from >= Math.max(0, at - start.after); from--) {
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
var pemKey = onDemand(() => Promise.resolve().then(() => __load("./pem-key-TKYEUDWB.js")));
var tokens = onDemand(() => Promise.resolve().then(() => __load("./tokens-P5K7JQ7H.js")));
var generic = onDemand(() => Promise.resolve().then(() => __load("./find-URVGBRJM.js")));
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
      return names.length === 0 ? [] : Promise.resolve().then(() => __load("./preset-UWNYMCIR.js")).then(({ candidatesIn }) => candidatesIn(file, names));
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
    read: (file, { hits }) => generic(({ findIn }) => findIn(file, hits))
  },
  {
    // What every other reader finds in base64, hexadecimal and percent encoding.
    name: "encoded secrets",
    claims: () => true,
    keywords: encodedKeywords,
    async read(file, { hits }) {
      const { encodedIn } = await Promise.resolve().then(() => __load("./find-DIJUDVKU.js"));
      const { candidatesInPlain } = await Promise.resolve().then(() => __load("./plain-ID5VBNQL.js"));
      return encodedIn(file, hits, candidatesInPlain);
    }
  }
];
var judging5 = onDemand(() => Promise.resolve().then(() => __load("./judge-INTAL2QT.js")));
var secretsCheck = {
  id: "secrets",
  title: "Committed secrets",
  judgesFileByFile: true,
  ruleIds: [...kindIds, ...FILE_RULE_IDS].map((id) => `secrets/${id}`),
  rules: async () => (await Promise.resolve().then(() => __load("./rules-FMZJMNN4.js"))).rules,
  readers: [...readers5, ...fileReaders],
  secrets: (models) => models.flatMap(secretsOf2),
  judge: (models, context) => judging5(({ judgeAll: judgeAll2 }) => ({ drafts: judgeAll2(models, context) }))
};
function sha256(text) {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
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
  documentOf,
  entriesOf,
  entryOf,
  environmentOf,
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
  isDeployed,
  isEnvFile,
  isForDevelopment,
  isFrameworkPath,
  isNativeError,
  isNginxPath,
  isObject,
  isShellHistory,
  isString,
  isTestData,
  isWithin,
  isWorkflowPath,
  itemsOf,
  joinPath,
  keyOf,
  keywordsOf,
  loadEntry,
  lookedAt,
  lowered,
  meaningOf,
  nameAround,
  namesInSection,
  namesSecret,
  newMeter,
  parsersFrom,
  pathPattern,
  placesOf,
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
  sha256,
  spanIn,
  stringOf,
  syntaxOf,
  textOf,
  tokenKeywords,
  unitOf,
  whyOf,
  withoutQuotes
});
})