/** How many of a thousand bytes of source code have these low five bits, counted over five projects. */
const LETTERS = [
  194, 40, 33, 24, 23, 70, 14, 21, 23, 47, 31, 5, 40, 27, 51, 42, 30, 12, 43, 51, 58, 23, 12, 12, 11, 13, 9,
  9, 4, 14, 4, 9,
];

/** Three characters in a row that are frequent in source code, most frequent first, counted over four projects. */
const FREQUENT =
  "iontioconentonsingodenstatedatresameortagestrpornamect---typ000theypetriserextterataestptiitefilimprin" +
  "nodnteatiproforintquestaessturtexcomuseverparoptultchaithndelowgetrea2e4es/modassblefrotruontmenersed " +
  "testorablileselflou2.dertedoutandernctigengin.coreddesrrohataseluearacrealllinnfi.alttpabetatdencolurl" +
  "mesramtemoreongtenormta.laspatathsto.tiactlabscrhttpacmetappaceonfchesolistundbastpssetuesalintsequack" +
  "://ut0runsagpenourdepps:cri33aervprefigelekeydelplaworitisynperte onesio.inlenialulespanseis.ntoescren" +
  "erts:/sulounenctabnottrareqripwitloaizelesratrceind blroutintchenasouclaropeatiptompoadcaltimordostcod" +
  "addedaurcminevessnlogonamatpones.ssee4amplutistealsssidinmezorkedi29.sonaulnewecoa.gashawara.imedocstn" +
  "erilatcatereom/y.cargfinareoduntrditoryommartollelfinssha3n0cesrec-bees:emaokeopesesiseer-letuncedeill" +
  "oloapirvethoe-oetedisutsockatcamsshoengansledghtogiorgethlicityeadtomlecocooogm/vrl ighon-tiaori534man" +
  "ureher-itgitnnecliuelemerowthu-apig.ctondlideicountsecstiesppdaposddianyeranendlerol1.0le-norleant.a.i" +
  "groempkerhublorbnauteleratu3n3b49baciresporsincetryeaccoroleejshemantgergnoariivelvecenoveensrtsu-etop" +
  "4agpesbla349erhrnaisshardb:inob.crseplebinrtntalancsinsenetr100ulladenumtus/inotetaiocuritualarslisnt-" +
  "locearrtiienpluailndaerbtremis.us-codirbutrepmagachyouegrre-esbicansihouilj6a2kenregfiesorveninisbldex" +
  "nclelonchhorq0n3rnenegradasnexcusrieincrprmaioniellowsecupliuttb2elieroncurnitcteergtteicellomarntftic" +
  "lidarrfacimaautm-avirssu-emembpserteotaaveness0leshomimqpca.ncisupsntttolayepatokerlrrersttmeitoyledev" +
  "oncnspurrcuttitflaccerelsfo0agraymalwa2lact-ssnapplneczatppealeaccscoizaeig.mativtpawnregio-aimiqunask" +
  "nsfatfqvnrapattseackallegreosem1rrkepnu_rerksmore-ste_lstuthidi bysitedbtillitggeid=adanupseenfoviswis" +
  "tcotasnqtlankagmeresi_codebbroheabseinast-unsvedllarlse02a2ddgeu0le43tebodiblopi.mliifier_aton1.eddept" +
  "ribettt-lbliiabt.rs1.plohseeencelaphvn5nvaakebabs.v keickr-i-stvnpobespealoliginfookuctcoubedetcunptad" +
  "astrn6rocmonchibooadmvie.sleldhilpriosits-iewn3zeca.abttr434tid2e6-reracb3hrok.ruagsrvnlegppsreehtmnsr" +
  "maxnpasubunki.k256ifyhbo-mo29rlpaclut1.1nxrvingboliiinncrtelmpanpmnaghellobpaneasmmensoudeeocecheeroca" +
  "nsvrgipasquipuseaml3nncaffen3bdiar5cts_st_lsuoa2eplhownaiamiyntcac134opsisaanadecnuv2tynrxsswon=epsglo" +
  "gleemlqsvtifalpitlapsry_ampxtrd bvelsnis.c-prgglfso3stppobprrgoevi-desnyrcojjotlexn0honndbbbailsetbogg" +
  "gopnapadils0hodshbdembourypuirystss=nlidarsisupstnoela";

/** How often, in a million places, the most frequent stands there; it halves within so many ranks. */
const MOST = 3_000;
const HALVES = 20;

interface Expected {
  readonly perMillion: ReadonlyMap<number, number>;
  readonly rarest: number;
}

let expected: Expected | undefined;

function expectedByThree(): Expected {
  const perMillion = new Map<number, number>();
  for (let rank = 0; 3 * rank < FREQUENT.length; rank++) {
    const three = keyOf(...codesAt(FREQUENT, 3 * rank));
    if (!perMillion.has(three)) perMillion.set(three, (MOST * HALVES) / (HALVES + rank));
  }
  return { perMillion, rarest: Math.min(...perMillion.values()) };
}

/** How often three bytes are expected in a million places of source code. Of a byte the low five bits count. */
export function expectedOf(first: number, second: number, third: number): number {
  expected ??= expectedByThree();
  const known = expected.perMillion.get(keyOf(first, second, third));
  if (known !== undefined) return known;
  return Math.min(expected.rarest, (perThousand(first) * perThousand(second) * perThousand(third)) / 1_000);
}

function perThousand(byte: number): number {
  return LETTERS[byte & 31] ?? 1;
}

function keyOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

function codesAt(text: string, at: number): [number, number, number] {
  return [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
}
