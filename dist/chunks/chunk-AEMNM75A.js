(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod2, isNodeMode, target) => (target = mod2 != null ? __create(__getProtoOf(mod2)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod2 || !mod2.__esModule ? __defProp(target, "default", { value: mod2, enumerable: true }) : target,
  mod2
));
var __toCommonJS = (mod2) => __copyProps(__defProp({}, "__esModule", { value: true }), mod2);
var stdin_exports = {};
__export(stdin_exports, {
  candidatesIn: () => candidatesIn,
  candidatesInPlain: () => candidatesInPlain,
  encodedIn: () => encodedIn,
  findIn: () => findIn,
  pemKeysIn: () => pemKeysIn,
  tokensIn: () => tokensIn
});
module.exports = stdin_exports;
var import_chunk_K4RKV4AF = __load("./chunk-K4RKV4AF.js");
var import_chunk_FPOFWUZI = __load("./chunk-FPOFWUZI.js");
var import_chunk_YCQZ2YZK = __load("./chunk-YCQZ2YZK.js");
var import_chunk_WCLKPY5I = __load("./chunk-WCLKPY5I.js");
var import_chunk_EM4RLBAG = __load("./chunk-EM4RLBAG.js");
var import_chunk_DBQ2SEIM = __load("./chunk-DBQ2SEIM.js");
var table = { "byAnchor": [["akia", [{ "kind": 0, "pattern": 0, "anchor": "AKIA" }]], ["asia", [{ "kind": 0, "pattern": 1, "anchor": "ASIA" }]], ["abia", [{ "kind": 0, "pattern": 1, "anchor": "ABIA" }]], ["acca", [{ "kind": 0, "pattern": 1, "anchor": "ACCA" }]], ["iqojb3jpz2lu", [{ "kind": 2, "pattern": 0, "anchor": "IQoJb3JpZ2lu" }]], ["fwogzxivyxdz", [{ "kind": 2, "pattern": 0, "anchor": "FwoGZXIvYXdz" }]], ["fqogzxivyxdz", [{ "kind": 2, "pattern": 0, "anchor": "FQoGZXIvYXdz" }]], ["absk", [{ "kind": 3, "pattern": 0, "anchor": "ABSK" }]], ["bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t", [{ "kind": 3, "pattern": 1, "anchor": "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t" }]], ["amzn.mws.", [{ "kind": 4, "pattern": 0, "anchor": "amzn.mws." }]], ["amzn1.oa2-cs.v1.", [{ "kind": 5, "pattern": 0, "anchor": "amzn1.oa2-cs.v1." }]], ["aiza", [{ "kind": 7, "pattern": 0, "anchor": "AIza" }]], ["aq.ab8rn6", [{ "kind": 8, "pattern": 0, "anchor": "AQ.Ab8RN6" }]], ["gocspx-", [{ "kind": 9, "pattern": 0, "anchor": "GOCSPX-" }]], ["ya29.", [{ "kind": 10, "pattern": 0, "anchor": "ya29." }]], ["1//0", [{ "kind": 11, "pattern": 0, "anchor": "1//0" }]], ["+ast", [{ "kind": 13, "pattern": 0, "anchor": "+ASt" }]], ["azba", [{ "kind": 13, "pattern": 0, "anchor": "AzBa" }]], ["acdb", [{ "kind": 13, "pattern": 0, "anchor": "ACDb" }, { "kind": 13, "pattern": 1, "anchor": "ACDb" }]], ["aiot", [{ "kind": 13, "pattern": 1, "anchor": "AIoT" }]], ["+asb", [{ "kind": 13, "pattern": 1, "anchor": "+ASb" }]], ["+aeh", [{ "kind": 13, "pattern": 1, "anchor": "+AEh" }]], ["arm7", [{ "kind": 13, "pattern": 1, "anchor": "ARm7" }]], ["azfu", [{ "kind": 13, "pattern": 1, "anchor": "AzFu" }]], ["azse", [{ "kind": 13, "pattern": 2, "anchor": "AzSe" }]], ["azca", [{ "kind": 13, "pattern": 2, "anchor": "AzCa" }]], ["jqqj99", [{ "kind": 14, "pattern": 0, "anchor": "JQQJ99" }]], ["azdo", [{ "kind": 15, "pattern": 0, "anchor": "AZDO" }]], ["q~", [{ "kind": 16, "pattern": 0, "anchor": "Q~" }]], ["sig=", [{ "kind": 17, "pattern": 0, "anchor": "sig=" }]], [";sharedaccesskey=", [{ "kind": 18, "pattern": 0, "anchor": ";SharedAccessKey=" }]], [".azconfig.io;id=", [{ "kind": 19, "pattern": 0, "anchor": ".azconfig.io;Id=" }]], ["ltai", [{ "kind": 20, "pattern": 0, "anchor": "LTAI" }, { "kind": 20, "pattern": 1, "anchor": "LTAI" }]], ["akid", [{ "kind": 22, "pattern": 0, "anchor": "AKID" }]], ["aqvn", [{ "kind": 24, "pattern": 0, "anchor": "AQVN" }]], ["yc", [{ "kind": 24, "pattern": 1, "anchor": "YC" }]], ["t1.", [{ "kind": 25, "pattern": 0, "anchor": "t1." }]], ["y0_", [{ "kind": 25, "pattern": 1, "anchor": "y0_" }]], ["scw", [{ "kind": 26, "pattern": 0, "anchor": "SCW" }]], ["exo", [{ "kind": 28, "pattern": 0, "anchor": "EXO" }]], ["dop_v1_", [{ "kind": 30, "pattern": 0, "anchor": "dop_v1_" }]], ["doo_v1_", [{ "kind": 30, "pattern": 1, "anchor": "doo_v1_" }]], ["dor_v1_", [{ "kind": 30, "pattern": 1, "anchor": "dor_v1_" }]], ["do00", [{ "kind": 31, "pattern": 0, "anchor": "DO00" }]], ["hrku-aa", [{ "kind": 32, "pattern": 0, "anchor": "HRKU-AA" }]], ["vcp_", [{ "kind": 34, "pattern": 0, "anchor": "vcp_" }]], ["vci_", [{ "kind": 34, "pattern": 0, "anchor": "vci_" }]], ["vca_", [{ "kind": 34, "pattern": 0, "anchor": "vca_" }]], ["vcr_", [{ "kind": 34, "pattern": 0, "anchor": "vcr_" }]], ["vck_", [{ "kind": 34, "pattern": 0, "anchor": "vck_" }]], ["vercel_blob_rw_", [{ "kind": 36, "pattern": 0, "anchor": "vercel_blob_rw_" }]], ["nfp_", [{ "kind": 37, "pattern": 0, "anchor": "nfp_" }]], ["cfut_", [{ "kind": 39, "pattern": 0, "anchor": "cfut_" }]], ["cfat_", [{ "kind": 39, "pattern": 0, "anchor": "cfat_" }]], ["cfk_", [{ "kind": 39, "pattern": 0, "anchor": "cfk_" }]], ["v1.0-", [{ "kind": 41, "pattern": 0, "anchor": "v1.0-" }]], ["fm2_", [{ "kind": 43, "pattern": 0, "anchor": "fm2_" }]], ["fm1a_", [{ "kind": 43, "pattern": 1, "anchor": "fm1a_" }]], ["fm1r_", [{ "kind": 43, "pattern": 1, "anchor": "fm1r_" }]], ["fo1_", [{ "kind": 43, "pattern": 2, "anchor": "fo1_" }]], ["rnd_", [{ "kind": 45, "pattern": 0, "anchor": "rnd_" }]], ["tk-us-", [{ "kind": 46, "pattern": 0, "anchor": "tk-us-" }]], ["ucat_", [{ "kind": 47, "pattern": 0, "anchor": "ucat_" }]], [".atlasv1.", [{ "kind": 52, "pattern": 0, "anchor": ".atlasv1." }]], ["hvs.", [{ "kind": 53, "pattern": 0, "anchor": "hvs." }]], ["hvb.", [{ "kind": 53, "pattern": 1, "anchor": "hvb." }]], ["hvr.", [{ "kind": 53, "pattern": 2, "anchor": "hvr." }]], ["pul-", [{ "kind": 56, "pattern": 0, "anchor": "pul-" }]], ["dp.", [{ "kind": 57, "pattern": 0, "anchor": "dp." }, { "kind": 57, "pattern": 1, "anchor": "dp." }, { "kind": 57, "pattern": 2, "anchor": "dp." }]], ["st.", [{ "kind": 58, "pattern": 0, "anchor": "st." }]], ["ops_eyj", [{ "kind": 59, "pattern": 0, "anchor": "ops_eyJ" }]], ["a3-", [{ "kind": 60, "pattern": 0, "anchor": "A3-" }, { "kind": 60, "pattern": 1, "anchor": "A3-" }]], ["tskey-auth-", [{ "kind": 61, "pattern": 0, "anchor": "tskey-auth-" }]], ["tskey-", [{ "kind": 61, "pattern": 1, "anchor": "tskey-" }]], ["_", [{ "kind": 63, "pattern": 0, "anchor": "_" }, { "kind": 63, "pattern": 1, "anchor": "_" }]], ["dnkey-", [{ "kind": 64, "pattern": 0, "anchor": "dnkey-" }, { "kind": 64, "pattern": 1, "anchor": "dnkey-" }]], ["sha256~", [{ "kind": 66, "pattern": 0, "anchor": "sha256~" }]], ["token-", [{ "kind": 67, "pattern": 0, "anchor": "token-" }]], ["inrlbxbvcmfslmlv", [{ "kind": 69, "pattern": 0, "anchor": "InRlbXBvcmFsLmlv" }]], ["eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt", [{ "kind": 70, "pattern": 0, "anchor": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt" }]], ["ico-", [{ "kind": 71, "pattern": 0, "anchor": "ico-" }]], ["api-", [{ "kind": 72, "pattern": 0, "anchor": "API-" }, { "kind": 72, "pattern": 1, "anchor": "API-" }, { "kind": 129, "pattern": 0, "anchor": "api-" }]], ["ghp_", [{ "kind": 73, "pattern": 0, "anchor": "ghp_" }]], ["gho_", [{ "kind": 73, "pattern": 0, "anchor": "gho_" }]], ["ghu_", [{ "kind": 73, "pattern": 0, "anchor": "ghu_" }]], ["ghs_", [{ "kind": 73, "pattern": 0, "anchor": "ghs_" }]], ["ghr_", [{ "kind": 73, "pattern": 0, "anchor": "ghr_" }, { "kind": 73, "pattern": 2, "anchor": "ghr_" }]], ["github_pat_", [{ "kind": 73, "pattern": 1, "anchor": "github_pat_" }]], ["glpat-", [{ "kind": 74, "pattern": 0, "anchor": "glpat-" }, { "kind": 74, "pattern": 1, "anchor": "glpat-" }, { "kind": 74, "pattern": 2, "anchor": "glpat-" }]], ["glrt-", [{ "kind": 75, "pattern": 0, "anchor": "glrt-" }]], ["glrt-t", [{ "kind": 75, "pattern": 1, "anchor": "glrt-t" }, { "kind": 75, "pattern": 2, "anchor": "glrt-t" }]], ["gr1348941", [{ "kind": 75, "pattern": 3, "anchor": "GR1348941" }]], ["gldt-", [{ "kind": 76, "pattern": 0, "anchor": "gldt-" }]], ["glptt-", [{ "kind": 77, "pattern": 0, "anchor": "glptt-" }]], ["glcbt-", [{ "kind": 78, "pattern": 0, "anchor": "glcbt-" }]], ["glft-", [{ "kind": 79, "pattern": 0, "anchor": "glft-" }]], ["glimt-", [{ "kind": 80, "pattern": 0, "anchor": "glimt-" }]], ["glagent-", [{ "kind": 81, "pattern": 0, "anchor": "glagent-" }]], ["gloas-", [{ "kind": 82, "pattern": 0, "anchor": "gloas-" }]], ["glsoat-", [{ "kind": 83, "pattern": 0, "anchor": "glsoat-" }]], ["glffct-", [{ "kind": 84, "pattern": 0, "anchor": "glffct-" }]], ["_gitlab_session=", [{ "kind": 85, "pattern": 0, "anchor": "_gitlab_session=" }]], ["atbb", [{ "kind": 86, "pattern": 0, "anchor": "ATBB" }]], ["atctt3xffg", [{ "kind": 88, "pattern": 0, "anchor": "ATCTT3xFfG" }]], ["npm_", [{ "kind": 89, "pattern": 0, "anchor": "npm_" }]], ["pypi-", [{ "kind": 91, "pattern": 0, "anchor": "pypi-" }]], ["rubygems_", [{ "kind": 92, "pattern": 0, "anchor": "rubygems_" }]], ["cio", [{ "kind": 93, "pattern": 0, "anchor": "cio" }]], ["oy2", [{ "kind": 94, "pattern": 0, "anchor": "oy2" }]], ["clojars_", [{ "kind": 95, "pattern": 0, "anchor": "CLOJARS_" }]], ["akcp", [{ "kind": 96, "pattern": 0, "anchor": "AKCp" }]], ["akc", [{ "kind": 96, "pattern": 1, "anchor": "AKC" }]], ["cmvmdgtuojaxo", [{ "kind": 97, "pattern": 0, "anchor": "cmVmdGtuOjAxO" }]], ["cmvmd", [{ "kind": 97, "pattern": 1, "anchor": "cmVmd" }]], ["dckr_pat_", [{ "kind": 99, "pattern": 0, "anchor": "dckr_pat_" }]], ["dckr_oat_", [{ "kind": 100, "pattern": 0, "anchor": "dckr_oat_" }]], ["swmtkn-1-", [{ "kind": 101, "pattern": 0, "anchor": "SWMTKN-1-" }]], ["swmkey-1-", [{ "kind": 102, "pattern": 0, "anchor": "SWMKEY-1-" }]], ["csa_", [{ "kind": 103, "pattern": 0, "anchor": "csa_" }]], ["ddp_", [{ "kind": 104, "pattern": 0, "anchor": "ddp_" }]], ["ddo_", [{ "kind": 104, "pattern": 0, "anchor": "ddo_" }]], ["ddw_", [{ "kind": 104, "pattern": 0, "anchor": "ddw_" }]], ["packagist_uut_", [{ "kind": 105, "pattern": 0, "anchor": "packagist_uut_" }]], ["packagist_out_", [{ "kind": 105, "pattern": 0, "anchor": "packagist_out_" }]], ["packagist_ack_", [{ "kind": 105, "pattern": 0, "anchor": "packagist_ack_" }]], ["packagist_acs_", [{ "kind": 105, "pattern": 0, "anchor": "packagist_acs_" }]], ["ccipat_", [{ "kind": 107, "pattern": 0, "anchor": "CCIPAT_" }]], ["cciprj_", [{ "kind": 107, "pattern": 1, "anchor": "CCIPRJ_" }]], ["bkua_", [{ "kind": 111, "pattern": 0, "anchor": "bkua_" }, { "kind": 111, "pattern": 1, "anchor": "bkua_" }]], ["bkaa_", [{ "kind": 111, "pattern": 2, "anchor": "bkaa_" }]], ["bkaj_", [{ "kind": 111, "pattern": 2, "anchor": "bkaj_" }]], ["bkar_", [{ "kind": 111, "pattern": 2, "anchor": "bkar_" }]], ["bkct_", [{ "kind": 111, "pattern": 2, "anchor": "bkct_" }]], ["bkpt_", [{ "kind": 111, "pattern": 2, "anchor": "bkpt_" }]], ["bkpat_", [{ "kind": 111, "pattern": 2, "anchor": "bkpat_" }]], ["bkps_", [{ "kind": 111, "pattern": 2, "anchor": "bkps_" }]], ["pat.", [{ "kind": 113, "pattern": 0, "anchor": "pat." }]], ["sat.", [{ "kind": 113, "pattern": 0, "anchor": "sat." }]], ["squ_", [{ "kind": 119, "pattern": 0, "anchor": "squ_" }]], ["sqp_", [{ "kind": 119, "pattern": 0, "anchor": "sqp_" }]], ["sqa_", [{ "kind": 119, "pattern": 0, "anchor": "sqa_" }]], ["snyk_uat.", [{ "kind": 121, "pattern": 0, "anchor": "snyk_uat." }]], ["snyk_sat.", [{ "kind": 121, "pattern": 0, "anchor": "snyk_sat." }]], ["snyk_uat_", [{ "kind": 121, "pattern": 1, "anchor": "snyk_uat_" }]], ["snyk_sat_", [{ "kind": 121, "pattern": 1, "anchor": "snyk_sat_" }]], ["sgp_", [{ "kind": 124, "pattern": 0, "anchor": "sgp_" }, { "kind": 124, "pattern": 1, "anchor": "sgp_" }, { "kind": 124, "pattern": 3, "anchor": "sgp_" }, { "kind": 311, "pattern": 0, "anchor": "sgp_" }]], ["sgp_local_", [{ "kind": 124, "pattern": 2, "anchor": "sgp_local_" }]], ["slk_", [{ "kind": 126, "pattern": 0, "anchor": "slk_" }]], ["mergify_application_key_", [{ "kind": 127, "pattern": 0, "anchor": "mergify_application_key_" }]], ["pnu_", [{ "kind": 128, "pattern": 0, "anchor": "pnu_" }]], ["pnb_", [{ "kind": 128, "pattern": 1, "anchor": "pnb_" }]], ["sdk-", [{ "kind": 129, "pattern": 0, "anchor": "sdk-" }]], ["mob-", [{ "kind": 129, "pattern": 0, "anchor": "mob-" }]], ["configcat-sdk-1/", [{ "kind": 131, "pattern": 0, "anchor": "configcat-sdk-1/" }]], ["dvc_server_", [{ "kind": 132, "pattern": 0, "anchor": "dvc_server_" }]], ["hawk.", [{ "kind": 133, "pattern": 0, "anchor": "hawk." }]], ["odt_", [{ "kind": 134, "pattern": 0, "anchor": "odt_" }]], ["aik_ci_", [{ "kind": 135, "pattern": 0, "anchor": "AIK_CI_" }]], ["aik_secret_", [{ "kind": 135, "pattern": 0, "anchor": "AIK_SECRET_" }]], ["aik_client_", [{ "kind": 135, "pattern": 0, "anchor": "AIK_CLIENT_" }]], ["endr+", [{ "kind": 136, "pattern": 0, "anchor": "endr+" }]], ["web_", [{ "kind": 137, "pattern": 0, "anchor": "web_" }]], ["app_", [{ "kind": 137, "pattern": 0, "anchor": "app_" }]], ["auto_", [{ "kind": 137, "pattern": 0, "anchor": "auto_" }]], ["ss_", [{ "kind": 137, "pattern": 0, "anchor": "ss_" }]], ["vmw_", [{ "kind": 137, "pattern": 0, "anchor": "vmw_" }]], ["pmak-", [{ "kind": 140, "pattern": 0, "anchor": "PMAK-" }, { "kind": 140, "pattern": 1, "anchor": "PMAK-" }]], ["pmat-", [{ "kind": 141, "pattern": 0, "anchor": "PMAT-" }]], ["t3blbkfj", [{ "kind": 142, "pattern": 0, "anchor": "T3BlbkFJ" }, { "kind": 142, "pattern": 1, "anchor": "T3BlbkFJ" }, { "kind": 142, "pattern": 2, "anchor": "T3BlbkFJ" }, { "kind": 142, "pattern": 3, "anchor": "T3BlbkFJ" }, { "kind": 142, "pattern": 4, "anchor": "T3BlbkFJ" }]], ["sk-", [{ "kind": 143, "pattern": 0, "anchor": "sk-" }, { "kind": 157, "pattern": 0, "anchor": "sk-" }]], ["sk-ant-api0", [{ "kind": 144, "pattern": 0, "anchor": "sk-ant-api0" }]], ["sk-ant-api", [{ "kind": 144, "pattern": 1, "anchor": "sk-ant-api" }]], ["sk-ant-sid", [{ "kind": 144, "pattern": 2, "anchor": "sk-ant-sid" }]], ["sk-ant-oat", [{ "kind": 144, "pattern": 2, "anchor": "sk-ant-oat" }]], ["sk-ant-ort", [{ "kind": 144, "pattern": 2, "anchor": "sk-ant-ort" }]], ["sk-ant-admin", [{ "kind": 145, "pattern": 0, "anchor": "sk-ant-admin" }]], ["gsk_", [{ "kind": 146, "pattern": 0, "anchor": "gsk_" }]], ["hf_", [{ "kind": 147, "pattern": 0, "anchor": "hf_" }]], ["api_org_", [{ "kind": 147, "pattern": 1, "anchor": "api_org_" }]], ["xai-", [{ "kind": 148, "pattern": 0, "anchor": "xai-" }, { "kind": 148, "pattern": 1, "anchor": "xai-" }]], ["pplx-", [{ "kind": 149, "pattern": 0, "anchor": "pplx-" }]], ["r8_", [{ "kind": 150, "pattern": 0, "anchor": "r8_" }, { "kind": 150, "pattern": 1, "anchor": "r8_" }]], ["nvapi-", [{ "kind": 151, "pattern": 0, "anchor": "nvapi-" }, { "kind": 151, "pattern": 1, "anchor": "nvapi-" }]], ["sk-or-v1-", [{ "kind": 152, "pattern": 0, "anchor": "sk-or-v1-" }]], ["tgp_v1_", [{ "kind": 153, "pattern": 0, "anchor": "tgp_v1_" }]], ["fw_", [{ "kind": 154, "pattern": 0, "anchor": "fw_" }]], ["csk-", [{ "kind": 155, "pattern": 0, "anchor": "csk-" }]], ["sk-api-", [{ "kind": 156, "pattern": 0, "anchor": "sk-api-" }]], ["sk_", [{ "kind": 162, "pattern": 0, "anchor": "sk_" }, { "kind": 195, "pattern": 0, "anchor": "sk_" }, { "kind": 195, "pattern": 1, "anchor": "sk_" }, { "kind": 465, "pattern": 0, "anchor": "sk_" }]], ["pcsk_", [{ "kind": 165, "pattern": 0, "anchor": "pcsk_" }]], ["lsv2_pt_", [{ "kind": 167, "pattern": 0, "anchor": "lsv2_pt_" }]], ["lsv2_sk_", [{ "kind": 167, "pattern": 0, "anchor": "lsv2_sk_" }]], ["sk-lf-", [{ "kind": 168, "pattern": 0, "anchor": "sk-lf-" }]], ["wandb_v1_", [{ "kind": 169, "pattern": 0, "anchor": "wandb_v1_" }]], ["dapi", [{ "kind": 171, "pattern": 0, "anchor": "dapi" }, { "kind": 171, "pattern": 1, "anchor": "dapi" }]], ["rpa_", [{ "kind": 172, "pattern": 0, "anchor": "rpa_" }]], ["key_", [{ "kind": 173, "pattern": 0, "anchor": "key_" }]], ["apk_user_", [{ "kind": 174, "pattern": 0, "anchor": "apk_user_" }]], ["apk_", [{ "kind": 174, "pattern": 1, "anchor": "apk_" }]], ["cog_", [{ "kind": 174, "pattern": 2, "anchor": "cog_" }]], ["up_", [{ "kind": 177, "pattern": 0, "anchor": "up_" }]], ["vf.", [{ "kind": 179, "pattern": 0, "anchor": "VF." }]], ["tvly-dev-", [{ "kind": 180, "pattern": 0, "anchor": "tvly-dev-" }]], ["tvly-prod-", [{ "kind": 180, "pattern": 0, "anchor": "tvly-prod-" }]], ["tvly-", [{ "kind": 180, "pattern": 0, "anchor": "tvly-" }]], ["fc-", [{ "kind": 181, "pattern": 0, "anchor": "fc-" }]], ["bsa", [{ "kind": 182, "pattern": 0, "anchor": "BSA" }]], ["sk_live_", [{ "kind": 186, "pattern": 0, "anchor": "sk_live_" }, { "kind": 186, "pattern": 1, "anchor": "sk_live_" }, { "kind": 197, "pattern": 0, "anchor": "sk_live_" }, { "kind": 354, "pattern": 0, "anchor": "sk_live_" }]], ["sk_prod_", [{ "kind": 186, "pattern": 0, "anchor": "sk_prod_" }, { "kind": 186, "pattern": 1, "anchor": "sk_prod_" }]], ["rk_live_", [{ "kind": 186, "pattern": 0, "anchor": "rk_live_" }, { "kind": 186, "pattern": 1, "anchor": "rk_live_" }]], ["rk_prod_", [{ "kind": 186, "pattern": 0, "anchor": "rk_prod_" }, { "kind": 186, "pattern": 1, "anchor": "rk_prod_" }]], ["sk_test_", [{ "kind": 187, "pattern": 0, "anchor": "sk_test_" }, { "kind": 187, "pattern": 1, "anchor": "sk_test_" }, { "kind": 195, "pattern": 2, "anchor": "sk_test_" }, { "kind": 197, "pattern": 0, "anchor": "sk_test_" }, { "kind": 354, "pattern": 0, "anchor": "sk_test_" }]], ["rk_test_", [{ "kind": 187, "pattern": 0, "anchor": "rk_test_" }, { "kind": 187, "pattern": 1, "anchor": "rk_test_" }]], ["whsec_", [{ "kind": 188, "pattern": 0, "anchor": "whsec_" }, { "kind": 188, "pattern": 1, "anchor": "whsec_" }]], ["access_token$production$", [{ "kind": 189, "pattern": 0, "anchor": "access_token$production$" }]], ["sq0atp-", [{ "kind": 191, "pattern": 0, "anchor": "sq0atp-" }]], ["eaaa", [{ "kind": 191, "pattern": 1, "anchor": "EAAA" }, { "kind": 428, "pattern": 0, "anchor": "EAAA" }]], ["sq0csp-", [{ "kind": 193, "pattern": 0, "anchor": "sq0csp-" }]], ["aqe", [{ "kind": 194, "pattern": 0, "anchor": "AQE" }]], ["sk_sbox_", [{ "kind": 195, "pattern": 0, "anchor": "sk_sbox_" }]], ["rzp_live_", [{ "kind": 196, "pattern": 0, "anchor": "rzp_live_" }]], ["rzp_test_", [{ "kind": 196, "pattern": 0, "anchor": "rzp_test_" }]], ["flwseck-", [{ "kind": 198, "pattern": 0, "anchor": "FLWSECK-" }]], ["flwseck_test-", [{ "kind": 198, "pattern": 1, "anchor": "FLWSECK_TEST-" }, { "kind": 198, "pattern": 3, "anchor": "FLWSECK_TEST-" }]], ["flwseck_test", [{ "kind": 198, "pattern": 2, "anchor": "FLWSECK_TEST" }]], ["flwpubk_test-", [{ "kind": 199, "pattern": 0, "anchor": "FLWPUBK_TEST-" }]], ["pdl_live_apikey_", [{ "kind": 201, "pattern": 0, "anchor": "pdl_live_apikey_" }]], ["pdl_sdbx_apikey_", [{ "kind": 201, "pattern": 0, "anchor": "pdl_sdbx_apikey_" }]], ["access-sandbox-", [{ "kind": 202, "pattern": 0, "anchor": "access-sandbox-" }]], ["access-development-", [{ "kind": 202, "pattern": 0, "anchor": "access-development-" }]], ["access-production-", [{ "kind": 202, "pattern": 0, "anchor": "access-production-" }]], ["shippo_live_", [{ "kind": 205, "pattern": 0, "anchor": "shippo_live_" }]], ["shippo_test_", [{ "kind": 205, "pattern": 0, "anchor": "shippo_test_" }]], ["ezak", [{ "kind": 206, "pattern": 0, "anchor": "EZAK" }]], ["eztk", [{ "kind": 206, "pattern": 1, "anchor": "EZTK" }]], ["live_", [{ "kind": 207, "pattern": 0, "anchor": "live_" }]], ["test_", [{ "kind": 207, "pattern": 0, "anchor": "test_" }]], ["live_pub_", [{ "kind": 208, "pattern": 0, "anchor": "live_pub_" }]], ["test_pub_", [{ "kind": 208, "pattern": 0, "anchor": "test_pub_" }]], ["duffel_test_", [{ "kind": 209, "pattern": 0, "anchor": "duffel_test_" }]], ["duffel_live_", [{ "kind": 209, "pattern": 0, "anchor": "duffel_live_" }]], ["mid-server-", [{ "kind": 212, "pattern": 0, "anchor": "Mid-server-" }]], ["$aact_prod_", [{ "kind": 213, "pattern": 0, "anchor": "$aact_prod_" }]], ["$aact_hmlg_", [{ "kind": 213, "pattern": 0, "anchor": "$aact_hmlg_" }]], ["ak_live_", [{ "kind": 214, "pattern": 0, "anchor": "ak_live_" }]], ["app_usr-", [{ "kind": 215, "pattern": 0, "anchor": "APP_USR-" }]], ["ramp_sec_", [{ "kind": 216, "pattern": 0, "anchor": "ramp_sec_" }]], ["mercury_production_", [{ "kind": 217, "pattern": 0, "anchor": "mercury_production_" }]], ["polar_oat_", [{ "kind": 219, "pattern": 0, "anchor": "polar_oat_" }]], ["polar_pat_", [{ "kind": 219, "pattern": 0, "anchor": "polar_pat_" }]], ["polar_at_", [{ "kind": 219, "pattern": 0, "anchor": "polar_at_" }]], ["sk_live_a2v5xz", [{ "kind": 220, "pattern": 0, "anchor": "sk_live_a2V5Xz" }]], ["sk_test_a2v5xz", [{ "kind": 220, "pattern": 0, "anchor": "sk_test_a2V5Xz" }]], ["persona_production_", [{ "kind": 221, "pattern": 0, "anchor": "persona_production_" }]], ["api_live.", [{ "kind": 222, "pattern": 0, "anchor": "api_live." }, { "kind": 222, "pattern": 1, "anchor": "api_live." }]], ["api_live_us.", [{ "kind": 222, "pattern": 0, "anchor": "api_live_us." }, { "kind": 222, "pattern": 1, "anchor": "api_live_us." }]], ["api_live_ca.", [{ "kind": 222, "pattern": 0, "anchor": "api_live_ca." }, { "kind": 222, "pattern": 1, "anchor": "api_live_ca." }]], ["xoxb-", [{ "kind": 223, "pattern": 0, "anchor": "xoxb-" }, { "kind": 223, "pattern": 1, "anchor": "xoxb-" }]], ["xoxp-", [{ "kind": 223, "pattern": 1, "anchor": "xoxp-" }]], ["xoxa-", [{ "kind": 223, "pattern": 1, "anchor": "xoxa-" }]], ["xoxr-", [{ "kind": 223, "pattern": 1, "anchor": "xoxr-" }]], ["xoxs-", [{ "kind": 223, "pattern": 1, "anchor": "xoxs-" }]], ["xoxo-", [{ "kind": 223, "pattern": 1, "anchor": "xoxo-" }]], ["xoxe-", [{ "kind": 223, "pattern": 1, "anchor": "xoxe-" }]], ["xoxc-", [{ "kind": 223, "pattern": 2, "anchor": "xoxc-" }]], ["xapp-", [{ "kind": 223, "pattern": 3, "anchor": "xapp-" }]], ["xoxe.xoxb-", [{ "kind": 223, "pattern": 4, "anchor": "xoxe.xoxb-" }]], ["xoxe.xoxp-", [{ "kind": 223, "pattern": 4, "anchor": "xoxe.xoxp-" }]], ["xoxd-", [{ "kind": 223, "pattern": 5, "anchor": "xoxd-" }]], ["hooks.slack.com/", [{ "kind": 224, "pattern": 0, "anchor": "hooks.slack.com/" }, { "kind": 224, "pattern": 1, "anchor": "hooks.slack.com/" }]], [".", [{ "kind": 225, "pattern": 0, "anchor": "." }]], ["/api/webhooks/", [{ "kind": 226, "pattern": 0, "anchor": "/api/webhooks/" }]], [":aa", [{ "kind": 229, "pattern": 0, "anchor": ":AA" }]], ["/incomingwebhook/", [{ "kind": 231, "pattern": 0, "anchor": "/IncomingWebhook/" }, { "kind": 231, "pattern": 1, "anchor": "/IncomingWebhook/" }, { "kind": 231, "pattern": 2, "anchor": "/IncomingWebhook/" }]], ["https://chat.googleapis.com/v1/spaces/", [{ "kind": 232, "pattern": 0, "anchor": "https://chat.googleapis.com/v1/spaces/" }]], ["https://hooks.zapier.com/hooks/catch/", [{ "kind": 235, "pattern": 0, "anchor": "https://hooks.zapier.com/hooks/catch/" }, { "kind": 235, "pattern": 1, "anchor": "https://hooks.zapier.com/hooks/catch/" }]], [".tines.", [{ "kind": 236, "pattern": 0, "anchor": ".tines." }, { "kind": 236, "pattern": 1, "anchor": ".tines." }]], ["https://hook.eu1.make.com/", [{ "kind": 237, "pattern": 0, "anchor": "https://hook.eu1.make.com/" }]], ["https://hook.eu2.make.com/", [{ "kind": 237, "pattern": 0, "anchor": "https://hook.eu2.make.com/" }]], ["https://hook.us1.make.com/", [{ "kind": 237, "pattern": 0, "anchor": "https://hook.us1.make.com/" }]], ["https://hook.us2.make.com/", [{ "kind": 237, "pattern": 0, "anchor": "https://hook.us2.make.com/" }]], ["sk", [{ "kind": 238, "pattern": 0, "anchor": "SK" }, { "kind": 376, "pattern": 0, "anchor": "sk" }]], ["ac", [{ "kind": 239, "pattern": 0, "anchor": "AC" }]], ["key0", [{ "kind": 242, "pattern": 0, "anchor": "KEY0" }]], ["key", [{ "kind": 242, "pattern": 1, "anchor": "KEY" }]], ["os_v2_app_", [{ "kind": 248, "pattern": 0, "anchor": "os_v2_app_" }]], ["os_v2_org_", [{ "kind": 248, "pattern": 0, "anchor": "os_v2_org_" }]], ["aaaa", [{ "kind": 249, "pattern": 0, "anchor": "AAAA" }]], ["sec-c-", [{ "kind": 252, "pattern": 0, "anchor": "sec-c-" }]], ["pub-c-", [{ "kind": 253, "pattern": 0, "anchor": "pub-c-" }]], ["sub-c-", [{ "kind": 253, "pattern": 0, "anchor": "sub-c-" }]], ["sg.", [{ "kind": 258, "pattern": 0, "anchor": "SG." }, { "kind": 258, "pattern": 1, "anchor": "SG." }]], ["key-", [{ "kind": 259, "pattern": 0, "anchor": "key-" }, { "kind": 259, "pattern": 1, "anchor": "key-" }]], ["pubkey-", [{ "kind": 261, "pattern": 0, "anchor": "pubkey-" }]], ["-us", [{ "kind": 262, "pattern": 0, "anchor": "-us" }]], ["xkeysib-", [{ "kind": 264, "pattern": 0, "anchor": "xkeysib-" }]], ["xsmtpsib-", [{ "kind": 264, "pattern": 0, "anchor": "xsmtpsib-" }]], ["re_", [{ "kind": 266, "pattern": 0, "anchor": "re_" }, { "kind": 266, "pattern": 1, "anchor": "re_" }]], ["mlsn.", [{ "kind": 267, "pattern": 0, "anchor": "mlsn." }, { "kind": 267, "pattern": 1, "anchor": "mlsn." }]], ["pk_", [{ "kind": 271, "pattern": 0, "anchor": "pk_" }, { "kind": 271, "pattern": 1, "anchor": "pk_" }, { "kind": 415, "pattern": 0, "anchor": "pk_" }, { "kind": 415, "pattern": 1, "anchor": "pk_" }]], ["nyk_v0_", [{ "kind": 274, "pattern": 0, "anchor": "nyk_v0_" }, { "kind": 274, "pattern": 1, "anchor": "nyk_v0_" }]], ["nyk_v1_", [{ "kind": 274, "pattern": 1, "anchor": "nyk_v1_" }]], ["gcntfy-", [{ "kind": 276, "pattern": 0, "anchor": "gcntfy-" }]], ["glsa_", [{ "kind": 279, "pattern": 0, "anchor": "glsa_" }]], ["glc_eyj", [{ "kind": 280, "pattern": 0, "anchor": "glc_eyJ" }]], ["eyjrijoi", [{ "kind": 281, "pattern": 0, "anchor": "eyJrIjoi" }]], ["nrak-", [{ "kind": 282, "pattern": 0, "anchor": "NRAK-" }, { "kind": 282, "pattern": 1, "anchor": "NRAK-" }]], ["nral", [{ "kind": 283, "pattern": 0, "anchor": "NRAL" }, { "kind": 283, "pattern": 1, "anchor": "NRAL" }]], ["nrii-", [{ "kind": 284, "pattern": 0, "anchor": "NRII-" }]], ["nriq-", [{ "kind": 285, "pattern": 0, "anchor": "NRIQ-" }]], ["nrjs-", [{ "kind": 286, "pattern": 0, "anchor": "NRJS-" }]], ["sntryu_", [{ "kind": 288, "pattern": 0, "anchor": "sntryu_" }]], ["sntrys_eyj", [{ "kind": 289, "pattern": 0, "anchor": "sntrys_eyJ" }]], ["sntrya_", [{ "kind": 290, "pattern": 0, "anchor": "sntrya_" }]], ["sntryi_", [{ "kind": 290, "pattern": 0, "anchor": "sntryi_" }]], ["dt0", [{ "kind": 292, "pattern": 0, "anchor": "dt0" }, { "kind": 292, "pattern": 1, "anchor": "dt0" }, { "kind": 292, "pattern": 2, "anchor": "dt0" }]], ["hcaik_", [{ "kind": 296, "pattern": 0, "anchor": "hcaik_" }]], ["hcalk_", [{ "kind": 296, "pattern": 0, "anchor": "hcalk_" }]], ["hcbik_", [{ "kind": 296, "pattern": 0, "anchor": "hcbik_" }]], ["hcblk_", [{ "kind": 296, "pattern": 0, "anchor": "hcblk_" }]], ["phx_", [{ "kind": 298, "pattern": 0, "anchor": "phx_" }]], ["phs_", [{ "kind": 299, "pattern": 0, "anchor": "phs_" }]], ["u+", [{ "kind": 300, "pattern": 0, "anchor": "u+" }]], ["rootly_", [{ "kind": 302, "pattern": 0, "anchor": "rootly_" }]], ["na1.", [{ "kind": 314, "pattern": 0, "anchor": "na1." }, { "kind": 314, "pattern": 1, "anchor": "na1." }]], ["eu1.", [{ "kind": 314, "pattern": 0, "anchor": "eu1." }, { "kind": 314, "pattern": 1, "anchor": "eu1." }]], ["waka_", [{ "kind": 318, "pattern": 0, "anchor": "waka_" }, { "kind": 318, "pattern": 1, "anchor": "waka_" }]], ["pscale_tkn_", [{ "kind": 319, "pattern": 0, "anchor": "pscale_tkn_" }, { "kind": 319, "pattern": 1, "anchor": "pscale_tkn_" }]], ["pscale_oauth_", [{ "kind": 320, "pattern": 0, "anchor": "pscale_oauth_" }]], ["pscale_pw_", [{ "kind": 321, "pattern": 0, "anchor": "pscale_pw_" }, { "kind": 321, "pattern": 1, "anchor": "pscale_pw_" }]], ["sbp_", [{ "kind": 322, "pattern": 0, "anchor": "sbp_" }, { "kind": 322, "pattern": 1, "anchor": "sbp_" }]], ["sb_secret_", [{ "kind": 323, "pattern": 0, "anchor": "sb_secret_" }, { "kind": 323, "pattern": 1, "anchor": "sb_secret_" }]], ["eyj", [{ "kind": 324, "pattern": 0, "anchor": "eyJ" }, { "kind": 350, "pattern": 0, "anchor": "eyJ" }]], ["napi_", [{ "kind": 325, "pattern": 0, "anchor": "napi_" }, { "kind": 325, "pattern": 1, "anchor": "napi_" }]], ["npg_", [{ "kind": 326, "pattern": 0, "anchor": "npg_" }]], ["mdb_sa_sk_", [{ "kind": 327, "pattern": 0, "anchor": "mdb_sa_sk_" }]], ["4b1d", [{ "kind": 329, "pattern": 0, "anchor": "4b1d" }]], ["ccdb1_", [{ "kind": 330, "pattern": 0, "anchor": "CCDB1_" }]], ["astracs:", [{ "kind": 331, "pattern": 0, "anchor": "AstraCS:" }, { "kind": 331, "pattern": 1, "anchor": "AstraCS:" }]], ["essu_", [{ "kind": 332, "pattern": 0, "anchor": "essu_" }]], ["cflt", [{ "kind": 335, "pattern": 0, "anchor": "cflt" }]], ["amqp://", [{ "kind": 344, "pattern": 0, "anchor": "amqp://" }, { "kind": 344, "pattern": 1, "anchor": "amqp://" }]], ["amqps://", [{ "kind": 344, "pattern": 0, "anchor": "amqps://" }, { "kind": 344, "pattern": 1, "anchor": "amqps://" }]], ["redis://", [{ "kind": 345, "pattern": 0, "anchor": "redis://" }, { "kind": 345, "pattern": 1, "anchor": "redis://" }]], ["rediss://", [{ "kind": 345, "pattern": 0, "anchor": "rediss://" }, { "kind": 345, "pattern": 1, "anchor": "rediss://" }]], ["age-secret-key-1", [{ "kind": 349, "pattern": 0, "anchor": "AGE-SECRET-KEY-1" }]], ["secret-live-", [{ "kind": 355, "pattern": 0, "anchor": "secret-live-" }, { "kind": 355, "pattern": 1, "anchor": "secret-live-" }]], ["secret-test-", [{ "kind": 355, "pattern": 0, "anchor": "secret-test-" }, { "kind": 355, "pattern": 1, "anchor": "secret-test-" }]], [".acc", [{ "kind": 357, "pattern": 0, "anchor": ".acc" }]], ["unkey_", [{ "kind": 358, "pattern": 0, "anchor": "unkey_" }]], ["zpka_", [{ "kind": 359, "pattern": 0, "anchor": "zpka_" }]], ["0x4aaaaaaa", [{ "kind": 361, "pattern": 0, "anchor": "0x4AAAAAAA" }]], ["0x4aaaaaa", [{ "kind": 361, "pattern": 1, "anchor": "0x4AAAAAA" }]], ["s-s4t2ud-", [{ "kind": 362, "pattern": 0, "anchor": "s-s4t2ud-" }]], ["s-s4t2af-", [{ "kind": 362, "pattern": 0, "anchor": "s-s4t2af-" }]], ["django-insecure-", [{ "kind": 363, "pattern": 0, "anchor": "django-insecure-" }]], ["$6$", [{ "kind": 365, "pattern": 0, "anchor": "$6$" }]], ["$5$", [{ "kind": 365, "pattern": 1, "anchor": "$5$" }]], ["$6$rounds=", [{ "kind": 365, "pattern": 2, "anchor": "$6$rounds=" }]], ["shpat_", [{ "kind": 367, "pattern": 0, "anchor": "shpat_" }, { "kind": 367, "pattern": 1, "anchor": "shpat_" }]], ["shpca_", [{ "kind": 367, "pattern": 0, "anchor": "shpca_" }, { "kind": 367, "pattern": 1, "anchor": "shpca_" }]], ["shppa_", [{ "kind": 367, "pattern": 0, "anchor": "shppa_" }, { "kind": 367, "pattern": 1, "anchor": "shppa_" }]], ["shpss_", [{ "kind": 367, "pattern": 0, "anchor": "shpss_" }, { "kind": 367, "pattern": 1, "anchor": "shpss_" }]], ["pat-na1-", [{ "kind": 368, "pattern": 0, "anchor": "pat-na1-" }]], ["pat-eu1-", [{ "kind": 368, "pattern": 0, "anchor": "pat-eu1-" }]], ["pat-na2-", [{ "kind": 368, "pattern": 0, "anchor": "pat-na2-" }]], ["pat-ap1-", [{ "kind": 368, "pattern": 0, "anchor": "pat-ap1-" }]], ["!", [{ "kind": 370, "pattern": 0, "anchor": "!" }, { "kind": 370, "pattern": 1, "anchor": "!" }]], ["cfpat-", [{ "kind": 374, "pattern": 0, "anchor": "CFPAT-" }]], ["mc5", [{ "kind": 379, "pattern": 0, "anchor": "MC5" }]], ["prd-", [{ "kind": 383, "pattern": 0, "anchor": "PRD-" }, { "kind": 383, "pattern": 1, "anchor": "PRD-" }]], ["tfp_", [{ "kind": 384, "pattern": 0, "anchor": "tfp_" }, { "kind": 384, "pattern": 1, "anchor": "tfp_" }]], ["gb_api_", [{ "kind": 388, "pattern": 0, "anchor": "gb_api_" }]], ["rdme_", [{ "kind": 389, "pattern": 0, "anchor": "rdme_" }]], ["flb_live_", [{ "kind": 390, "pattern": 0, "anchor": "flb_live_" }]], ["flb_test_", [{ "kind": 390, "pattern": 0, "anchor": "flb_test_" }]], ["lin_api_", [{ "kind": 391, "pattern": 0, "anchor": "lin_api_" }]], ["lin_oauth_", [{ "kind": 392, "pattern": 0, "anchor": "lin_oauth_" }]], ["ntn_", [{ "kind": 394, "pattern": 0, "anchor": "ntn_" }]], ["secret_", [{ "kind": 395, "pattern": 0, "anchor": "secret_" }]], ["pat", [{ "kind": 396, "pattern": 0, "anchor": "pat" }]], [".v1.", [{ "kind": 398, "pattern": 0, "anchor": ".v1." }, { "kind": 398, "pattern": 1, "anchor": ".v1." }]], ["/", [{ "kind": 399, "pattern": 0, "anchor": "/" }, { "kind": 399, "pattern": 1, "anchor": "/" }, { "kind": 399, "pattern": 2, "anchor": "/" }]], ["atatt3xffgf0", [{ "kind": 401, "pattern": 0, "anchor": "ATATT3xFfGF0" }]], ["atatt3", [{ "kind": 401, "pattern": 1, "anchor": "ATATT3" }]], ["atta", [{ "kind": 403, "pattern": 0, "anchor": "ATTA" }, { "kind": 403, "pattern": 1, "anchor": "ATTA" }]], ["figd_", [{ "kind": 405, "pattern": 0, "anchor": "figd_" }, { "kind": 405, "pattern": 1, "anchor": "figd_" }]], ["cnvca", [{ "kind": 407, "pattern": 0, "anchor": "cnvca" }]], ["p8e-", [{ "kind": 408, "pattern": 0, "anchor": "p8e-" }]], ["fio-u-", [{ "kind": 410, "pattern": 0, "anchor": "fio-u-" }, { "kind": 410, "pattern": 1, "anchor": "fio-u-" }]], ["sl.", [{ "kind": 411, "pattern": 0, "anchor": "sl." }]], ["aaaaaaaaaa", [{ "kind": 412, "pattern": 0, "anchor": "AAAAAAAAAA" }, { "kind": 412, "pattern": 1, "anchor": "AAAAAAAAAA" }]], ["1000.", [{ "kind": 421, "pattern": 0, "anchor": "1000." }]], ["tkn.v1_", [{ "kind": 424, "pattern": 0, "anchor": "tkn.v1_" }]], ["aaaaaaaaaaaaaaaaaaaaa", [{ "kind": 425, "pattern": 0, "anchor": "AAAAAAAAAAAAAAAAAAAAA" }]], ["eaam", [{ "kind": 428, "pattern": 0, "anchor": "EAAM" }]], ["eaac", [{ "kind": 428, "pattern": 0, "anchor": "EAAC" }]], ["eaab", [{ "kind": 428, "pattern": 0, "anchor": "EAAB" }]], ["eaacedeose0cba", [{ "kind": 428, "pattern": 1, "anchor": "EAACEdEose0cBA" }]], ["|", [{ "kind": 429, "pattern": 0, "anchor": "|" }]], ["%7c", [{ "kind": 429, "pattern": 1, "anchor": "%7C" }]], ["igqv", [{ "kind": 431, "pattern": 0, "anchor": "IGQV" }]], ["igqw", [{ "kind": 431, "pattern": 0, "anchor": "IGQW" }]], ["igaa", [{ "kind": 431, "pattern": 1, "anchor": "IGAA" }]], ["pina_", [{ "kind": 436, "pattern": 0, "anchor": "pina_" }]], ["lip_", [{ "kind": 441, "pattern": 0, "anchor": "lip_" }, { "kind": 441, "pattern": 1, "anchor": "lip_" }]], ["sk.eyj", [{ "kind": 442, "pattern": 0, "anchor": "sk.eyJ" }]], ["pk.eyj", [{ "kind": 443, "pattern": 0, "anchor": "pk.eyJ" }]], ["tk.eyj", [{ "kind": 443, "pattern": 0, "anchor": "tk.eyJ" }]], ["_mmk", [{ "kind": 450, "pattern": 0, "anchor": "_mmk" }]], ["apify_api_", [{ "kind": 453, "pattern": 0, "anchor": "apify_api_" }, { "kind": 453, "pattern": 1, "anchor": "apify_api_" }]], ["aio_", [{ "kind": 457, "pattern": 0, "anchor": "aio_" }]], ["bbff-", [{ "kind": 459, "pattern": 0, "anchor": "BBFF-" }]], ["bbus-", [{ "kind": 459, "pattern": 1, "anchor": "BBUS-" }]], ["tss_", [{ "kind": 460, "pattern": 0, "anchor": "tss_" }]], ["vtwn_", [{ "kind": 461, "pattern": 0, "anchor": "vtwn_" }]], ["samsara_api_", [{ "kind": 462, "pattern": 0, "anchor": "samsara_api_" }]], ["shltm_", [{ "kind": 463, "pattern": 0, "anchor": "shltm_" }]], ["ion_", [{ "kind": 464, "pattern": 0, "anchor": "ion_" }]], ["sm_aat_", [{ "kind": 466, "pattern": 0, "anchor": "sm_aat_" }]], ["sm_pat_", [{ "kind": 466, "pattern": 0, "anchor": "sm_pat_" }]], ["sm_sat_", [{ "kind": 466, "pattern": 0, "anchor": "sm_sat_" }]], ["db-", [{ "kind": 467, "pattern": 0, "anchor": "db-" }]], ["wrkaeu-eyj", [{ "kind": 469, "pattern": 0, "anchor": "wrkaeu-eyJ" }]], ["wrkajp-eyj", [{ "kind": 469, "pattern": 0, "anchor": "wrkajp-eyJ" }]], ["wrkasg-eyj", [{ "kind": 469, "pattern": 0, "anchor": "wrkasg-eyJ" }]], ["wrkaau-eyj", [{ "kind": 469, "pattern": 0, "anchor": "wrkaau-eyJ" }]], ["wrkail-eyj", [{ "kind": 469, "pattern": 0, "anchor": "wrkail-eyJ" }]], ["wrka-eyj", [{ "kind": 469, "pattern": 0, "anchor": "wrka-eyJ" }]], ["==:", [{ "kind": 470, "pattern": 0, "anchor": "==:" }]], ["scp-live-", [{ "kind": 472, "pattern": 0, "anchor": "scp-live-" }]], ["scp-test-", [{ "kind": 472, "pattern": 0, "anchor": "scp-test-" }]], ["thingsboard.cloud/api/v1/", [{ "kind": 473, "pattern": 0, "anchor": "thingsboard.cloud/api/v1/" }]], [".g.alchemy.com/v2/", [{ "kind": 481, "pattern": 0, "anchor": ".g.alchemy.com/v2/" }]], [".infura.io/v3/", [{ "kind": 483, "pattern": 0, "anchor": ".infura.io/v3/" }]]], "byName": [["secret_access_key", [1]], ["secret-access-key", [1]], ["secretaccesskey", [1]], ["aws_secret", [1]], ["aws-secret", [1]], ["awssecret", [1]], ["accountkey", [12]], ["account_key", [12]], ["account-key", [12]], ["storage_key", [12]], ["storage-key", [12]], ["storagekey", [12]], ["storage_account_key", [12]], ["storage-account-key", [12]], ["storageaccountkey", [12]], ["storage_access_key", [12]], ["storage-access-key", [12]], ["storageaccesskey", [12]], ["alibaba", [21]], ["aliyun", [21]], ["alicloud", [21]], ["ibm", [23]], ["bluemix", [23]], ["scaleway", [27]], ["scw", [27]], ["azure_search", [29]], ["azure-search", [29]], ["azuresearch", [29]], ["search_admin", [29]], ["search-admin", [29]], ["searchadmin", [29]], ["search_api", [29]], ["search-api", [29]], ["searchapi", [29]], ["search_query", [29]], ["search-query", [29]], ["searchquery", [29]], ["search_service", [29]], ["search-service", [29]], ["searchservice", [29]], ["heroku", [33]], ["vercel", [35]], ["netlify", [38]], ["cloudflare", [40]], ["cf_api", [40]], ["cf-api", [40]], ["cfapi", [40]], ["cf_token", [40]], ["cf-token", [40]], ["cftoken", [40]], ["cf_key", [40]], ["cf-key", [40]], ["cfkey", [40]], ["fastly", [42]], ["railway_token", [44]], ["railway-token", [44]], ["railwaytoken", [44]], ["railway_api_token", [44]], ["railway-api-token", [44]], ["railwayapitoken", [44]], ["railway_api_key", [44]], ["railway-api-key", [44]], ["railwayapikey", [44]], ["hcloud", [48]], ["hetzner", [48]], ["linode", [49]], ["vultr", [50]], ["civo", [51]], ["vault", [54]], ["unseal", [55]], ["zerotier", [62]], ["meraki", [65]], ["kubeadm", [68]], ["bootstrap_token", [68]], ["bootstrap-token", [68]], ["bootstraptoken", [68]], ["k3s_token", [68]], ["k3s-token", [68]], ["k3stoken", [68]], ["bitbucket", [87]], ["_authtoken", [90]], ["jfrog", [98]], ["artifactory", [98]], ["bintray", [98]], ["xray", [98]], ["bundle_enterprise__contribsys__com", [106]], ["bundle-enterprise--contribsys--com", [106]], ["bundleenterprisecontribsyscom", [106]], ["bundle_gems__contribsys__com", [106]], ["bundle-gems--contribsys--com", [106]], ["bundlegemscontribsyscom", [106]], ["circleci", [108]], ["circle_token", [108]], ["circle-token", [108]], ["circletoken", [108]], ["circle_ci", [108]], ["circle-ci", [108]], ["travis", [109]], ["droneci", [110]], ["drone_token", [110]], ["drone-token", [110]], ["dronetoken", [110]], ["drone_ci", [110]], ["drone-ci", [110]], ["bitrise", [112]], ["jenkins", [114]], ["codecov", [115]], ["coveralls", [116]], ["codeclimate", [117]], ["cc_test_reporter_id", [117]], ["cc-test-reporter-id", [117]], ["cctestreporterid", [117]], ["codacy", [118]], ["sonar", [120]], ["snyk", [122]], ["semgrep", [123]], ["sourcegraph", [125]], ["launchdarkly", [130]], ["browserstack", [138]], ["sauce_access", [139]], ["sauce-access", [139]], ["sauceaccess", [139]], ["sauce_key", [139]], ["sauce-key", [139]], ["saucekey", [139]], ["saucelabs", [139]], ["sauce_api", [139]], ["sauce-api", [139]], ["sauceapi", [139]], ["moonshot", [158]], ["kimi", [158]], ["stability", [159]], ["dreamstudio", [159]], ["cohere", [160]], ["co_api_key", [160]], ["co-api-key", [160]], ["coapikey", [160]], ["mistral", [161]], ["assemblyai", [163]], ["deepgram", [164]], ["pinecone", [166]], ["wandb", [170]], ["weightsandbiases", [170]], ["ollama", [175]], ["zai_", [176]], ["zai-", [176]], ["zaiapi", [176]], ["z_ai_api", [176]], ["z-ai-api", [176]], ["zhipu", [176]], ["glm_api", [176]], ["glm-api", [176]], ["glmapi", [176]], ["bigmodel", [176]], ["azure_openai", [178]], ["azure-openai", [178]], ["azureopenai", [178]], ["privateai", [183]], ["private_ai", [183]], ["private-ai", [183]], ["greptile", [184]], ["clarifai", [185]], ["paypal", [190]], ["square", [192]], ["gocardless", [200]], ["plaid", [203]], ["plaid_client_id", [204]], ["plaid-client-id", [204]], ["plaidclientid", [204]], ["plaid_client", [204]], ["plaid-client", [204]], ["plaidclient", [204]], ["finicity", [210, 211]], ["transferwise", [218]], ["wise_api", [218]], ["wise-api", [218]], ["wiseapi", [218]], ["wise_token", [218]], ["wise-token", [218]], ["wisetoken", [218]], ["discord", [227, 228]], ["telegram", [230]], ["telegr_", [230]], ["tgram", [230]], ["tg_bot", [230]], ["tg-bot", [230]], ["tgbot", [230]], ["mattermost", [233]], ["gitter", [234]], ["twilio", [240]], ["plivo", [241]], ["messagebird", [243, 244]], ["message_bird", [243, 244]], ["message-bird", [243, 244]], ["nexmo", [245]], ["vonage", [245]], ["sendbird", [246, 247]], ["pusher", [250]], ["ably", [251]], ["pushbullet", [254]], ["intercom", [255]], ["larksuite", [256]], ["lark_", [256]], ["feishu", [256]], ["wechat", [257]], ["weixin", [257]], ["wx_app", [257]], ["wx-app", [257]], ["wxapp", [257]], ["mailgun", [260]], ["mandrill", [263]], ["postmark", [265]], ["sparkpost", [268]], ["mailjet", [269]], ["mailerlite", [270]], ["elasticemail", [272]], ["elastic_email", [272]], ["elastic-email", [272]], ["elastic", [272]], ["convertkit", [273]], ["loops_api", [275]], ["loops-api", [275]], ["loopsapi", [275]], ["loops_key", [275]], ["loops-key", [275]], ["loopskey", [275]], ["datadog", [277, 278]], ["dd_api", [277]], ["dd-api", [277]], ["ddapi", [277]], ["dd_app", [278]], ["dd-app", [278]], ["ddapp", [278]], ["newrelic", [287]], ["new_relic", [287]], ["new-relic", [287]], ["sentry", [291]], ["sumo", [293, 294]], ["splunk", [295]], ["signalfx", [295]], ["honeycomb", [297]], ["opsgenie", [301]], ["rollbar", [303]], ["bugsnag", [304]], ["logz", [305]], ["loggly", [306]], ["logdna", [307]], ["mezmo", [307]], ["betterstack", [308]], ["better_stack", [308]], ["better-stack", [308]], ["logtail", [308]], ["betteruptime", [308]], ["amplitude", [309]], ["mixpanel", [310]], ["segment", [312]], ["beamer", [313]], ["uptimerobot", [315]], ["uptime_robot", [315]], ["uptime-robot", [315]], ["statuspage", [316]], ["airbrake", [317]], ["atlas_private", [328]], ["atlas-private", [328]], ["atlasprivate", [328]], ["mongodb_atlas", [328]], ["mongodb-atlas", [328]], ["mongodbatlas", [328]], ["atlas_api", [328]], ["atlas-api", [328]], ["atlasapi", [328]], ["mongodb_private", [328]], ["mongodb-private", [328]], ["mongodbprivate", [328]], ["algolia", [333]], ["meili", [334]], ["confluent", [336, 337]], ["ccloud", [336, 337]], ["cpdev", [336]], ["kafka", [336]], ["snowflake", [338]], ["influx", [339]], ["aiven", [340]], ["turso", [341]], ["libsql", [341]], ["upstash", [342]], ["redis_cloud", [343]], ["redis-cloud", [343]], ["rediscloud", [343]], ["redislabs", [343]], ["jwt_secret", [351]], ["jwt-secret", [351]], ["jwtsecret", [351]], ["jwt_private", [351]], ["jwt-private", [351]], ["jwtprivate", [351]], ["jwt_key", [351]], ["jwt-key", [351]], ["jwtkey", [351]], ["jwt_signing", [351]], ["jwt-signing", [351]], ["jwtsigning", [351]], ["auth0", [352]], ["okta", [353]], ["ssws", [353]], ["jumpcloud", [356]], ["recaptcha", [360]], ["privatekey", [364, 485]], ["presharedkey", [364]], ["cleartextpassword", [366]], ["hubspot", [369]], ["hapikey", [369]], ["zendesk", [371]], ["freshbooks", [372]], ["secret_key", [373]], ["secret-key", [373]], ["secretkey", [373]], ["contentful", [375]], ["storyblok", [377]], ["datocms", [378]], ["dato_", [378]], ["webflow", [380]], ["squarespace", [381]], ["etsy", [382]], ["jotform", [385]], ["disqus", [386]], ["gumroad", [387]], ["linear", [393]], ["airtable", [397]], ["asana", [400]], ["atlassian", [402]], ["confluence", [402]], ["jira", [402]], ["trello", [404]], ["figma", [406]], ["adobe", [409]], ["dropbox", [413]], ["box_", [414]], ["box-", [414]], ["boxapp", [414]], ["boxsdk", [414]], ["boxapi", [414]], ["boxtoken", [414]], ["boxsecret", [414]], ["boxclient", [414]], ["boxaccess", [414]], ["todoist", [416]], ["shortcut", [417]], ["calendly", [418]], ["monday", [419]], ["smartsheet", [420]], ["docusign", [422]], ["zoom_", [423]], ["zoom-", [423]], ["zoomclient", [423]], ["zoomapi", [423]], ["zoomsecret", [423]], ["twitter", [426, 427]], ["tw_access", [426]], ["tw-access", [426]], ["twaccess", [426]], ["facebook", [430]], ["fb_app", [430]], ["fb-app", [430]], ["fbapp", [430]], ["fb_secret", [430]], ["fb-secret", [430]], ["fbsecret", [430]], ["fb_client", [430]], ["fb-client", [430]], ["fbclient", [430]], ["meta_app", [430]], ["meta-app", [430]], ["metaapp", [430]], ["linkedin", [432]], ["linked_in", [432]], ["linked-in", [432]], ["reddit", [433]], ["twitch", [434]], ["tiktok", [435]], ["spotify", [437]], ["flickr", [438]], ["unsplash", [439]], ["nytimes", [440]], ["newyorktimes", [440]], ["new_york_times", [440]], ["new-york-times", [440]], ["mapbox", [444]], ["foursquare", [445]], ["fsq", [445]], ["tomtom", [446]], ["here_api", [447]], ["here-api", [447]], ["hereapi", [447]], ["here_key", [447]], ["here-key", [447]], ["herekey", [447]], ["here_maps", [447]], ["here-maps", [447]], ["heremaps", [447]], ["openweather", [448]], ["open_weather", [448]], ["open-weather", [448]], ["pyowm", [448]], ["owm_", [448]], ["weatherstack", [449]], ["bitly", [451]], ["bit_ly", [451]], ["bit-ly", [451]], ["rapidapi", [452]], ["rapid_api", [452]], ["rapid-api", [452]], ["kagi", [454]], ["virustotal", [455]], ["vt_api", [455]], ["vt-api", [455]], ["vtapi", [455]], ["shodan", [456]], ["adafruit", [458]], ["data.gov", [468]], ["data_gov", [468]], ["data-gov", [468]], ["datagov", [468]], ["nasa_api", [468]], ["nasa-api", [468]], ["nasaapi", [468]], ["looker", [471]], ["coinbase", [474]], ["binance", [475]], ["kraken", [476]], ["kucoin", [477, 478]], ["bittrex", [479]], ["alchemy", [480]], ["infura", [482]], ["etherscan", [484]], ["polygonscan", [484]], ["arbiscan", [484]], ["basescan", [484]], ["snowtrace", [484]], ["private_key", [485]], ["private-key", [485]], ["eth_key", [485]], ["eth-key", [485]], ["ethkey", [485]], ["wallet_key", [485]], ["wallet-key", [485]], ["walletkey", [485]], ["deployer_key", [485]], ["deployer-key", [485]], ["deployerkey", [485]], ["mnemonic_key", [485]], ["mnemonic-key", [485]], ["mnemonickey", [485]], ["finnhub", [486]], ["polygon_api", [487]], ["polygon-api", [487]], ["polygonapi", [487]], ["polygon_key", [487]], ["polygon-key", [487]], ["polygonkey", [487]], ["polygon_io", [487]], ["polygon-io", [487]], ["polygonio", [487]], ["polygon_token", [487]], ["polygon-token", [487]], ["polygontoken", [487]], ["polygon_secret", [487]], ["polygon-secret", [487]], ["polygonsecret", [487]], ["polygon_access", [487]], ["polygon-access", [487]], ["polygonaccess", [487]], ["alpaca", [488]], ["apca_api", [488]], ["apca-api", [488]], ["apcaapi", [488]], ["polymarket", [489]], ["poly_private", [489]], ["poly-private", [489]], ["polyprivate", [489]], ["anypoint", [490]], ["apifonica", [491]], ["apilayer", [492]], ["apimetrics", [493]], ["apitemplate", [494]], ["apollo", [495]], ["appointedd", [496]], ["appoptics", [497]], ["appsynergy", [498]], ["atera", [499]], ["audd", [500]], ["autoklose", [501]], ["autopilot", [502]], ["aviationstack", [503]], ["axonaut", [504]], ["ayrshare", [505]], ["bannerbear", [506]], ["baremetrics", [507]], ["beebole", [508]], ["besnappy", [509]], ["besttime", [510]], ["bitbar", [511]], ["bitcoinaverage", [512]], ["blazemeter", [513]], ["blitapp", [514]], ["blocknative", [515]], ["bombbomb", [516]], ["boostnote", [517]], ["brandfetch", [518]], ["browshot", [519]], ["bscscan", [520]], ["buddyns", [521]], ["budibase", [522]], ["bugherd", [523]], ["bulbul", [524]], ["buttercms", [525]], ["calendarific", [526]], ["calorieninja", [527]], ["campayn", [528]], ["capsulecrm", [529]], ["carboninterface", [530]], ["centralstationcrm", [531]], ["chartmogul", [532]], ["chatfuel", [533]], ["checio", [534]], ["checklyhq", [535]], ["clearbit", [536]], ["cliengo", [537]], ["clockify", [538]], ["closecrm", [539]], ["cloudimage", [540]], ["cloudmersive", [541]], ["cloudplan", [542]], ["cloudsight", [543]], ["cloverly", [544]], ["clustdoc", [545]], ["codemagic", [546]], ["codequiry", [547]], ["coinapi", [548]], ["coinlayer", [549]], ["coinlib", [550]], ["collect2", [551]], ["commercejs", [552]], ["convertapi", [553]], ["countrylayer", [554]], ["craftmypdf", [555]], ["crowdin", [556]], ["cryptocompare", [557]], ["currencyfreaks", [558]], ["currencylayer", [559]], ["currencyscoop", [560]], ["currents_api", [561]], ["currents-api", [561]], ["currentsapi", [561]], ["dareboost", [562]], ["databox", [563]], ["deepai", [564]], ["delighted", [565]], ["detectlanguage", [566]], ["diffbot", [567]], ["diggernaut", [568]], ["ditto", [569]], ["docparser", [570]], ["dronahq", [571]], ["dynalist", [572]], ["dyspatch", [573]], ["eagle_eye_networks", [574]], ["eagle-eye-networks", [574]], ["eagleeyenetworks", [574]], ["ecostruxure_it", [575]], ["ecostruxure-it", [575]], ["ecostruxureit", [575]], ["edenai", [576]], ["ethplorer", [577]], ["eventbrite", [578]], ["everhour", [579]], ["extractorapi", [580]], ["fastforex", [581]], ["feedier", [582]], ["fetchrss", [583]], ["file_io", [584]], ["file-io", [584]], ["fileio", [584]], ["finage", [585]], ["financial_modeling_prep", [586]], ["financial-modeling-prep", [586]], ["financialmodelingprep", [586]], ["findl", [587]], ["fleetbase", [588]], ["flightapi", [589]], ["formcraft", [590]], ["fulcrum", [591]], ["avaza", [592]], ["canny", [593]], ["courier", [594]], ["d7network", [595]], ["dandelion", [596]], ["eraser", [597]], ["fixer", [598]], ["float", [599]], ["fxmarket", [600]], ["geckoboard", [601]], ["geoapify", [602]], ["geocode", [603]], ["geocodify", [604]], ["getgeoapi", [605]], ["getgist", [606]], ["getresponse", [607]], ["glassnode", [608]], ["goodday", [609]], ["graphhopper", [610]], ["groovehq", [611]], ["gtmetrix", [612]], ["gyazo", [613]], ["happyscribe", [614]], ["hellosign", [615]], ["helpscout", [616]], ["hiveage", [617]], ["holiday_api", [618]], ["holiday-api", [618]], ["holidayapi", [618]], ["html2pdf", [619]], ["hybiscus", [620]], ["iconfinder", [621]], ["iex_cloud", [622]], ["iex-cloud", [622]], ["iexcloud", [622]], ["iexapis", [623]], ["imagekit", [624]], ["imagga", [625]], ["insightly", [626]], ["instabot", [627]], ["interseller", [628]], ["intrinio", [629]], ["ip2location", [630]], ["ipapi", [631]], ["ipgeolocation", [632]], ["ipify", [633]], ["ipinfo", [634]], ["ipinfodb", [635]], ["ipquality", [636]], ["ipstack", [637]], ["jupiterone", [638]], ["juro", [639]], ["klipfolio", [640]], ["knapsackpro", [641]], ["kontent", [642]], ["languagelayer", [643]], ["leadfeeder", [644]], ["lemlist", [645]], ["line_notify", [646]], ["line-notify", [646]], ["linenotify", [646]], ["linkpreview", [647]], ["loadmill", [648]], ["loginradius", [649]], ["lokalise", [650]], ["loyverse", [651]], ["lunchmoney", [652]], ["madkudu", [653]], ["mailboxlayer", [654]], ["mailmodo", [655]], ["marketstack", [656]], ["mavenlink", [657]], ["mediastack", [658]], ["meistertask", [659]], ["mesibo", [660]], ["metrilo", [661]], ["mindmeister", [662]], ["mixmax", [663]], ["monkeylearn", [664]], ["moonclerk", [665]], ["moosend", [666]], ["moralis", [667]], ["nasdaq", [668]], ["newsapi", [669]], ["newscatcher", [670]], ["nftport", [671]], ["nicereply", [672]], ["nozbe", [673]], ["numverify", [674]], ["oanda", [675]], ["omnisend", [676]], ["onfleet", [677]], ["oopspam", [678]], ["opencagedata", [679]], ["openuv", [680]], ["optimizely", [681]], ["overloop", [682]], ["owlbot", [683]], ["packagecloud", [684]], ["pandadoc", [685]], ["pandascore", [686]], ["paralleldots", [687]], ["parseur", [688]], ["partnerstack", [689]], ["pastebin", [690]], ["paydirtapp", [691]], ["paymoapp", [692]], ["paymongo", [693]], ["pdflayer", [694]], ["pdfshift", [695]], ["peopledatalabs", [696]], ["pepipost", [697]], ["pipedrive", [698]], ["pixabay", [699]], ["planyo", [700]], ["podio", [701]], ["pollsapi", [702]], ["positionstack", [703]], ["postageapp", [704]], ["getemail", [705]], ["guardian", [706]], ["helpcrunch", [707]], ["holistic", [708]], ["kylas", [709]], ["magnetic", [710]], ["mailsac", [711]], ["miro", [712]], ["nimble", [713]], ["powrbot", [714]], ["prodpad", [715]], ["proxycrawl", [716]], ["qase", [717]], ["qualaroo", [718]], ["qubole", [719]], ["rawg", [720]], ["reachmail", [721]], ["rebrandly", [722]], ["requestfinance", [723]], ["ritekit", [724]], ["rocketreach", [725]], ["rockset", [726]], ["route4me", [727]], ["salesblink", [728]], ["salescookie", [729]], ["salesflare", [730]], ["scrapeowl", [731]], ["scraperapi", [732]], ["scraperbox", [733]], ["scrapestack", [734]], ["scrapingant", [735]], ["scrapingbee", [736]], ["screenshotapi", [737]], ["screenshotlayer", [738]], ["scrutinizer", [739]], ["securitytrails", [740]], ["selectpdf", [741]], ["serphouse", [742]], ["serpstack", [743]], ["sherpadesk", [744]], ["shipday", [745]], ["shotstack", [746]], ["shutterstock", [747]], ["signaturit", [748]], ["signupgenius", [749]], ["sigopt", [750]], ["simfin", [751]], ["simplesat", [752]], ["simvoly", [753]], ["skrapp", [754]], ["snipcart", [755]], ["speechtext", [756]], ["spoonacular", [757]], ["sportsmonk", [758]], ["sslmate", [759]], ["statuscake", [760]], ["statuspal", [761]], ["stitchdata", [762]], ["stockdata", [763]], ["storecove", [764]], ["stormboard", [765]], ["stormglass", [766]], ["supernotes", [767]], ["surveybot", [768]], ["surveysparrow", [769]], ["survicate", [770]], ["swiftype", [771]], ["tatum", [772]], ["taxjar", [773]], ["technicalanalysisapi", [774]], ["the_odds_api", [775]], ["the-odds-api", [775]], ["theoddsapi", [775]], ["ticketmaster", [776]], ["tiingo", [777]], ["timecamp", [778]], ["tmetric", [779]], ["toggl", [780]], ["tradier", [781]], ["travelpayouts", [782]], ["twelvedata", [783]], ["tyntec", [784]], ["unplu", [785]], ["upcdatabase", [786]], ["uplead", [787]], ["upwave", [788]], ["urlscan", [789]], ["userflow", [790]], ["userstack", [791]], ["vatlayer", [792]], ["verimail", [793]], ["veriphone", [794]], ["versioneye", [795]], ["visual_crossing", [796]], ["visual-crossing", [796]], ["visualcrossing", [796]], ["voodoosms", [797]], ["vpnapi", [798]], ["vyte", [799]], ["walkscore", [800]], ["weatherbit", [801]], ["webscraper", [802]], ["webscraping", [803]], ["whoxy", [804]], ["worksnaps", [805]], ["workstack", [806]], ["worldcoinindex", [807]], ["worldweather", [808]], ["youneedabudget", [809]], ["yousign", [810]], ["zenkit", [811]], ["zenrows", [812]], ["zenscrape", [813]], ["zerobounce", [814]], ["zipcodeapi", [815]], ["zipcodebase", [816]], ["zonka_feedback", [817]], ["zonka-feedback", [817]], ["zonkafeedback", [817]], ["pipedream", [818]], ["restpack", [819]], ["semaphore", [820]], ["tefter", [821]], ["wistia", [822]]] };
var matchers = matchersOf(import_chunk_FPOFWUZI.findables, table);
function matchersOf(kinds, { byAnchor, byName }) {
  const byKeyword = /* @__PURE__ */ new Map();
  const short = [];
  let order = 0;
  for (const [keyword, places] of byAnchor) {
    const own = places.flatMap(({ kind, pattern, anchor }) => {
      const found = kinds[kind];
      return found ? [{ kind: found, anchor, order: order++, pattern }] : [];
    });
    if (isShort(keyword)) short.push(...own);
    else byKeyword.set(keyword, own);
  }
  return {
    byKeyword,
    short,
    byName: new Map(byName.map(([name, list]) => [name, list.flatMap((kind) => kinds[kind] ?? [])]))
  };
}
function isShort(keyword) {
  return keyword.length < 3;
}
var made = /* @__PURE__ */ new WeakMap();
function patternsOf(kind) {
  const known = made.get(kind);
  if (known) return known;
  const fresh = kind.shapes.map((shape) => (0, import_chunk_WCLKPY5I.patternOf)(shape, kind.anchor, kind.names !== void 0));
  made.set(kind, fresh);
  return fresh;
}
function locateUrl(text, start, end) {
  const url = /^([a-z][a-z0-9+.:-]*:\/\/[^:/\s]{0,256}:)([^@/\s]{1,256})@([^\s/?"'`<>\\,;)\]}|]{0,256})/i.exec(
    text.slice(start, end)
  );
  const [whole, before, password] = url ?? [];
  if (whole === void 0 || before === void 0 || password === void 0)
    return { at: { start, end }, secret: { start, end } };
  const from = start + before.length;
  return { at: { start, end: start + whole.length }, secret: { start: from, end: from + password.length } };
}
var LOCAL_HOST = /@(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|([a-z0-9-]+\.)*(example|test|invalid|localhost|local)|([a-z0-9-]+\.)*example\.(com|org|net)|[a-z0-9_-]+)(?=$|[:/?"'`\s])/i;
function doubtsAboutUrl(address, password) {
  const doubts = [];
  if ((0, import_chunk_EM4RLBAG.isPlaceholder)(password) || (0, import_chunk_EM4RLBAG.isTemplate)(password)) doubts.push("placeholder");
  if (LOCAL_HOST.test(address)) doubts.push("local-host");
  return doubts;
}
function beginsToken(text, at) {
  const code = text.charCodeAt(at - 1);
  if (at === 0 || !isWord(code) || !isWord(text.charCodeAt(at))) return true;
  const before = text[at - 2];
  if (before === "\\") return /[nrt]/.test(text[at - 1] ?? "") && text[at - 3] !== "\\";
  return text[at - 3] === "%" && /^[0-9A-Fa-f]{2}$/.test(text.slice(at - 2, at));
}
function endsToken(text, at, notAfter) {
  return at >= text.length || !notAfter.test(text[at] ?? "");
}
function isWord(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code >= 97 && code <= 122;
}
function assignedIn(file, hits, toCandidates) {
  const candidates = [];
  let lower;
  for (const name of hits) {
    const list = (matchers.byName.get(name) ?? []).filter(
      (kind) => !kind.beside || kind.beside.some((word2) => hits.has(word2))
    );
    if (list.length === 0) continue;
    lower ??= (0, import_chunk_DBQ2SEIM.lowered)(file.text);
    for (let at = lower.indexOf(name); at !== -1; ) {
      const named = (0, import_chunk_DBQ2SEIM.nameAround)(file.text, lower, at, name.length);
      if (named) {
        candidates.push(...valuesOf(file, named, at + name.length, list, toCandidates));
        for (const inner of (0, import_chunk_DBQ2SEIM.namesInSection)(file.path, file.text, lower, at, named))
          if (!namesAnother(inner, hits)) candidates.push(...valueIn(file, inner, list, toCandidates));
      }
      at = lower.indexOf(name, named?.end ?? at + name.length);
    }
  }
  return candidates;
}
function valuesOf(file, named, wordEnd, kinds, toCandidates) {
  const value = endOf(ASSIGNMENT, file.text, named.end);
  const joined2 = endOf(JOINED, file.text, wordEnd);
  if (value === void 0 && joined2 === void 0) return [];
  return kinds.flatMap((kind) => {
    if (!(0, import_chunk_DBQ2SEIM.saysSecret)(named, kind.nouns)) return [];
    const patterns = patternsOf(kind);
    const found = value === void 0 ? void 0 : matchAt(file.text, value, patterns);
    if (found) return toCandidates(file, kind, found);
    const run = joined2 === void 0 || kind.nouns ? void 0 : matchAt(file.text, joined2, patterns);
    return run && run.end - run.start >= SHORTEST_JOINED ? toCandidates(file, kind, run) : [];
  });
}
function namesAnother({ text }, hits) {
  return [...hits].some((word2) => text.includes(word2) && matchers.byName.has(word2));
}
function valueIn(file, named, kinds, toCandidates) {
  const fitting = kinds.filter(({ nouns }) => nouns?.length !== 0 && (0, import_chunk_DBQ2SEIM.saysSecret)(named, nouns));
  const value = fitting.length === 0 ? void 0 : endOf(ASSIGNMENT, file.text, named.end);
  if (value === void 0) return [];
  return fitting.flatMap((kind) => {
    const found = matchAt(file.text, value, patternsOf(kind));
    return found ? toCandidates(file, kind, found) : [];
  });
}
var JOINED = /[-_.]?(?:(?:api|app|access|secret|private|client|auth)[-_.]?){0,3}(?:key|token|secret|private|access)-/iy;
var SHORTEST_JOINED = 20;
var ASSIGNMENT = /["'`\])]{0,3}(?:"? value="|[ \t]{0,40}(?:=>|:=|=|:(?: ?[A-Za-z&][\w.&<>?]{0,30} =)?|[A-Za-z][\w.]{0,30} =|,|\()[ \t]{0,40}|[ \t]{1,4}|>)(?:[uUrRbBfF]?["'`]|(?:Bearer|Basic|Token|bearer|token) )?/y;
function endOf(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : void 0;
}
function matchAt(text, at, patterns) {
  if (!beginsToken(text, at)) return void 0;
  for (const { pattern, notAfter } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && endsToken(text, at + match[0].length, notAfter))
      return { start: at, end: at + match[0].length, prefix: match[1] ?? "" };
  }
  return void 0;
}
var AWS_SAMPLES = /^(AKIA|ASIA)IOSFODNN7|^wJalrXUtnFEMI\/K7MDENG/;
var STANDS_FOR_ONE = /example|placeholder|dummy|fake|(token|key|secret|string)[-_]?here|your[-_]?(api|token|key|secret)/i;
var STRIPE_SAMPLES = /* @__PURE__ */ new Set([
  "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397",
  "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326"
]);
function doubtsAboutToken(value, prefix) {
  const doubts = [];
  const rest = value.slice(prefix.length);
  if (isDocumented(value, rest)) doubts.push("documented-example");
  if ((0, import_chunk_EM4RLBAG.looksTyped)(rest)) doubts.push("no-entropy");
  return doubts;
}
function isDocumented(value, rest) {
  if (/EXAMPLE(KEY)?$/i.test(value) || AWS_SAMPLES.test(value)) return true;
  if (/^[\w/.-]+$/.test(rest) && STANDS_FOR_ONE.test(rest)) return true;
  return value.startsWith("sk_test_") && STRIPE_SAMPLES.has((0, import_chunk_DBQ2SEIM.sha256)(value));
}
var NEAR_ID = 400;
var NEAR_LINES = 4;
var SECRET = /[A-Za-z0-9/+]{40,}/g;
function secretsBesideIds(file, candidates) {
  const found = [];
  const tried = /* @__PURE__ */ new Set();
  const ids = candidates.filter(({ kind, doubts }) => kind === "aws-access-key-id" && doubts.length === 0);
  for (const { secret } of ids)
    for (const [start, value] of runsAround(file.text, secret.start, secret.end)) {
      if (tried.has(start)) continue;
      tried.add(start);
      if (!isSecret(value)) continue;
      const span = { path: file.path, start, end: start + value.length };
      found.push({
        kind: "aws-secret-access-key",
        at: span,
        secret: span,
        publicPrefix: "",
        digest: (0, import_chunk_DBQ2SEIM.sha256)(value).slice(0, 4),
        doubts: [],
        confidence: "high"
      });
    }
  return found;
}
function isSecret(value) {
  const { lower, upper, digits } = (0, import_chunk_EM4RLBAG.charactersOf)(value);
  return Math.min(lower, upper, digits) > 0 && (0, import_chunk_EM4RLBAG.natureOf)(value) === "random" && doubtsAboutToken(value, "").length === 0;
}
function* runsAround(text, start, end) {
  const from = linesBack(text, start);
  const until = linesOn(text, end);
  for (const match of text.slice(from, until).matchAll(SECRET)) {
    const at = from + match.index;
    if (match[0].length !== 40 || isJoined(text[at - 1]) || isJoined(text[at + 40])) continue;
    yield [at, match[0]];
  }
}
function isJoined(sign) {
  return sign !== void 0 && /[\w/+.%-]/.test(sign);
}
function linesBack(text, from) {
  const least = Math.max(0, from - NEAR_ID);
  let at = from;
  for (let line = 0; line <= NEAR_LINES && at > least; line++) at = text.lastIndexOf("\n", at - 1);
  return Math.max(least, at);
}
function linesOn(text, from) {
  const most = Math.min(text.length, from + NEAR_ID);
  let at = from;
  for (let line = 0; line <= NEAR_LINES && at !== -1 && at < most; line++) at = text.indexOf("\n", at + 1);
  return at === -1 ? most : Math.min(most, at);
}
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function awsAccountOf(id) {
  if (!/^(?:AKIA|ASIA|ABIA|ACCA)[Q-Z2-7][A-Z2-7]{15}$/.test(id)) return void 0;
  let bits = 0n;
  for (const letter of id.slice(4, 14)) bits = bits << 5n | BigInt(BASE32.indexOf(letter));
  const account = bits >> 9n & 0xffffffffffn;
  return account < 10n ** 12n ? account.toString().padStart(12, "0") : void 0;
}
var LONG_AGO = 1735689600;
var SAMPLE_SUBJECTS = ["1234567890", "John Doe", "joe", "johndoe", "Jane Doe"];
function judgeJwt(token) {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const algorithm = (0, import_chunk_YCQZ2YZK.decodedObject)(header)?.get("alg");
  if (typeof algorithm !== "string") return "malformed";
  if (/^none$/i.test(algorithm) || signature === "") return "unsigned";
  const claims = (0, import_chunk_YCQZ2YZK.decodedObject)(payload);
  if (!claims) return "malformed";
  if (claims.get("role") === "anon") return "public";
  const sample = ["sub", "name", "iss"].some((claim) => SAMPLE_SUBJECTS.includes(claims.get(claim)));
  if (sample) return "documented-example";
  const end = claims.get("exp");
  if (typeof end === "number" && end < LONG_AGO) return "expired";
  return void 0;
}
function judgeSupabase(token) {
  const claims = (0, import_chunk_YCQZ2YZK.decodedObject)(token.split(".")[1] ?? "");
  if (claims?.get("role") !== "service_role") return "other-kind";
  if (claims.get("iss") === "supabase-demo") return "documented-example";
  return judgeJwt(token) ?? "proven";
}
var verifiers = {
  github: checksum("github"),
  gitlab: checksum("gitlab"),
  grafana: checksum("grafana"),
  npm: checksum("npm"),
  vercel: checksum("vercel"),
  zuplo: checksum("zuplo"),
  age: (token) => (0, import_chunk_YCQZ2YZK.isBech32)(token) ? "proven" : "bad-checksum",
  // Ids of keys, unlike those of users and roles, are all that anybody can sign with.
  "aws-key-id": (token) => /^(AKIA|ASIA|ABIA|ACCA)/.test(token) ? void 0 : "identifier",
  "discord-bot": (token) => /^\d{17,20}$/.test((0, import_chunk_YCQZ2YZK.decodedText)(token.split(".")[0] ?? "") ?? "") ? "proven" : "malformed",
  "grafana-cloud": (token) => structure(token.slice(4), ["o", "k"]),
  "grafana-key": (token) => structure(token, ["k", "n"]),
  jwt: judgeJwt,
  mapbox: (token) => structure(token.split(".")[1] ?? "", ["u", "a"]),
  onepassword: (token) => structure(token.slice(4), ["secretKey"]),
  pypi: (token) => (0, import_chunk_YCQZ2YZK.isMacaroon)(token.slice(5)) ? "proven" : "malformed",
  "sentry-org": (token) => structure(token.split("_")[1] ?? "", ["iat", "url"]),
  // They end in twenty or more random characters; a word behind `xoxb-` is none.
  slack: (token) => /[A-Za-z0-9]{18}/.test(token) ? void 0 : "malformed",
  supabase: judgeSupabase,
  twilio: (token) => /^..[0-9]{32}$/.test(token) ? "malformed" : void 0,
  // Judged by its parts, see `doubtsAboutUrl`.
  "url-password": () => void 0,
  uuid4: (token) => /[0-9a-f]-4[0-9a-f]{3}-[89ab]/i.test(token) ? void 0 : "malformed"
};
function verdictOf(check, token) {
  return verifiers[check](token);
}
function checksum(name) {
  return (token) => {
    const right = (0, import_chunk_YCQZ2YZK.hasRightChecksum)(name, token);
    return right === void 0 ? void 0 : right ? "proven" : "bad-checksum";
  };
}
function structure(encoded, fields) {
  const object = (0, import_chunk_YCQZ2YZK.decodedObject)(encoded);
  return object && fields.every((field) => object.has(field)) ? "proven" : "malformed";
}
var ENCRYPTED_HEADER = /^\s*Proc-Type: ?4,ENCRYPTED/;
var OPENSSH = "openssh-key-v1\0";
function pemNatureOf(body) {
  const text = body.replace(/\\[nr]/g, "\n");
  if (ENCRYPTED_HEADER.test(text)) return "encrypted";
  const bytes = import_chunk_DBQ2SEIM.Buffer.from(encodedOf(text), "base64");
  if (bytes.toString("latin1", 0, OPENSSH.length) === OPENSSH) return natureOfOpenSsh(bytes);
  if (bytes[0] === 48) return natureOfDer(bytes);
  return isPgpSecretKey(bytes) ? "open" : void 0;
}
function encodedOf(text) {
  return text.replace(/^[A-Z][A-Za-z-]{0,30}: .{0,200}$/gm, "").trimEnd().replace(/\n[ \t]{0,40}=[A-Za-z0-9+/]{4}$/, "").replace(/(["'])\s{0,8}\+/g, "$1").replace(/[^A-Za-z0-9+/=]/g, "");
}
function natureOfOpenSsh(bytes) {
  const from = OPENSSH.length + 4;
  return bytes.toString("latin1", from, from + 4) === "none" ? "open" : "encrypted";
}
function natureOfDer(bytes) {
  const first = bytes[1] ?? 0;
  const inside = first < 128 ? 2 : 2 + (first & 127);
  if (bytes[inside] === 2) return "open";
  const scheme = bytes.toString("hex", inside, inside + 16);
  return /^30(?:..|81..|82....)06(?:09|0a)2a864886f70d01(?:05|0c01)/.test(scheme) ? "encrypted" : void 0;
}
var OLD_LENGTHS = [1, 2, 4, 0];
function isPgpSecretKey(bytes) {
  const [tag = 0, length = 0] = bytes;
  if ((tag & 252) === 148) return isVersion(bytes[1 + (OLD_LENGTHS[tag & 3] ?? 0)]);
  if (tag !== 197) return false;
  return isVersion(bytes[length < 192 ? 2 : length < 224 ? 3 : 6]);
}
function isVersion(byte) {
  return byte !== void 0 && byte >= 3 && byte <= 6;
}
var SECRET_NATURES = /* @__PURE__ */ new Set(["random", "digest", "uuid", "password"]);
var ENCRYPTED_KEY = {
  doubts: [],
  confidence: "medium",
  data: { encrypted: true }
};
function judgeValue(kind, value, prefix) {
  if (kind.id === "private-key" && pemNatureOf(value.split("-----END", 1)[0] ?? "") === "encrypted")
    return ENCRYPTED_KEY;
  const verdict = kind.check ? verdictOf(kind.check, value) : void 0;
  if (verdict === "other-kind") return void 0;
  if (verdict === "proven") return { doubts: [], proven: true };
  if (kind.names && !SECRET_NATURES.has((0, import_chunk_EM4RLBAG.natureOf)(value))) return { doubts: ["placeholder"] };
  const own = kind.anchor ? value.replace(kind.anchor, "") : value;
  const account = kind.id === "aws-access-key-id" ? awsAccountOf(value) : void 0;
  return {
    doubts: [...verdict ? [verdict] : [], ...doubtsAboutToken(own, own.startsWith(prefix) ? prefix : "")],
    ...account ? { data: { account } } : {}
  };
}
function tokensIn(file, hits, cut = () => {
}) {
  const candidates = [];
  const { text } = file;
  const toCandidates = remembering(candidateOf);
  for (const { kind, anchor, pattern } of wantedBy(hits)) {
    let at = text.indexOf(anchor);
    const shape = at === -1 ? void 0 : patternsOf(kind)[pattern];
    if (!shape) continue;
    let tried = 0;
    let run = { end: 0, failures: 0 };
    while (at !== -1) {
      const found = matchAround(text, at, shape, tried);
      tried = Math.max(tried, at - shape.before.min + 1);
      if (found) {
        candidates.push(...toCandidates(file, kind, found));
        at = text.indexOf(anchor, Math.max(found.end, at + anchor.length));
        continue;
      }
      if (at >= run.end) run = { end: endOfRun(text, at), failures: 0 };
      if (++run.failures < MOST_FAILURES) at = text.indexOf(anchor, at + anchor.length);
      else {
        at = text.indexOf(anchor, Math.max(run.end, at + anchor.length));
        cut(
          `${MOST_FAILURES} beginnings of ${anchor}\u2026 without a token in one stretch of characters, whose rest was not read`
        );
      }
    }
  }
  return [...candidates, ...secretsBesideIds(file, candidates), ...assignedIn(file, hits, toCandidates)];
}
var MOST_FAILURES = 4096;
var BREAK = /[\s"'`<>]/g;
function endOfRun(text, at) {
  BREAK.lastIndex = at;
  return BREAK.exec(text)?.index ?? text.length;
}
function remembering(judge) {
  const known = /* @__PURE__ */ new Map();
  return (file, kind, found) => {
    if (kind.check === "url-password") return judge(file, kind, found);
    const key = `${kind.id}\0${file.text.slice(found.start, found.end)}`;
    const before = known.get(key);
    if (!before) {
      const fresh = judge(file, kind, found);
      known.set(key, fresh);
      return fresh;
    }
    const span = { path: file.path, start: found.start, end: found.end };
    return before.map((one) => ({ ...one, at: span, secret: span }));
  };
}
function wantedBy(hits) {
  const listed = [...hits].flatMap((keyword) => matchers.byKeyword.get(keyword) ?? []);
  return [...listed, ...matchers.short].filter(({ kind }) => kind.beside?.some((word2) => hits.has(word2)) ?? true).sort((a, b) => a.order - b.order);
}
function matchAround(text, anchor, shape, from) {
  const { pattern, before, notAfter, isLong } = shape;
  const last = anchor - before.min;
  let start = nextStart(text, shape, runStart(text, anchor, Math.max(from, anchor - before.max)), last);
  for (; start !== -1; start = nextStart(text, shape, start + 1, last)) {
    if (!beginsToken(text, start) || isLong && text[start - 1] === "-") continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const end = start + (match?.[0].length ?? 0);
    if (match && end > anchor && endsToken(text, end, notAfter))
      return { start, end, prefix: match[1] ?? "" };
  }
  return void 0;
}
function runStart(text, at, least) {
  let start = at;
  while (start > least && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}
function isBreak(code) {
  return code === 32 || code === 34 || code === 10 || code === 39 || code === 96 || code === 60 || code === 62;
}
function nextStart(text, { heads, before }, from, last) {
  if (from > last) return -1;
  if (before.max === 0 || heads.length === 0) return from;
  let next = -1;
  for (const head of heads) {
    const at = text.slice(from, last + head.length).indexOf(head);
    if (at !== -1 && (next === -1 || from + at < next)) next = from + at;
  }
  return next;
}
function candidateOf(file, kind, { start, end, prefix }) {
  if (kind.check === "url-password") return addressIn(file, kind, start, end);
  const value = file.text.slice(start, end);
  const judged = judgeValue(kind, value, prefix);
  if (!judged) return [];
  const span = { path: file.path, start, end };
  return [
    {
      kind: kind.id,
      at: span,
      secret: span,
      publicPrefix: prefix,
      digest: (0, import_chunk_DBQ2SEIM.sha256)(value).slice(0, 4),
      ...judged
    }
  ];
}
function addressIn(file, kind, start, end) {
  const { at, secret } = locateUrl(file.text, start, end);
  const password = file.text.slice(secret.start, secret.end);
  return [
    {
      kind: kind.id,
      at: { path: file.path, ...at },
      secret: { path: file.path, ...secret },
      publicPrefix: "",
      digest: (0, import_chunk_DBQ2SEIM.sha256)(password).slice(0, 4),
      doubts: doubtsAboutUrl(file.text.slice(at.start, at.end), password)
    }
  ];
}
var BEGIN = /-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY(?: BLOCK)?-----/g;
var END = "-----END ";
var LONGEST = 4e4;
function pemKeysIn(file) {
  let end = 0;
  return [...file.text.matchAll(BEGIN)].flatMap(({ 0: header, index }, at, all) => {
    const from = index + header.length;
    if (end !== -1 && end < from) end = file.text.indexOf(END, from);
    const length = end - from;
    if (length < 40 || length > LONGEST || (all[at + 1]?.index ?? end) < end) return [];
    const body = file.text.slice(from, from + length);
    const nature = pemNatureOf(body);
    if (!nature) return [];
    return [
      {
        kind: "private-key",
        at: { path: file.path, start: index, end: from },
        secret: { path: file.path, start: from, end: from + length },
        publicPrefix: "",
        digest: (0, import_chunk_DBQ2SEIM.sha256)(body).slice(0, 4),
        ...nature === "encrypted" ? ENCRYPTED_KEY : { doubts: [] }
      }
    ];
  });
}
var literals = [.../* @__PURE__ */ new Set([...import_chunk_DBQ2SEIM.gateKeywords, ...import_chunk_DBQ2SEIM.tokenKeywords])];
async function candidatesInPlain(file) {
  const { findIn: findIn2 } = await Promise.resolve().then(() => __load("./find-URVGBRJM.js"));
  const text = file.text.toLowerCase();
  const hits = new Set(literals.filter((literal) => text.includes(literal)));
  const named = import_chunk_DBQ2SEIM.KEYWORDS.filter((keyword) => text.includes(keyword));
  return [
    ...await candidatesIn(file, (0, import_chunk_DBQ2SEIM.rulesFor)(file, hits)),
    ...pemKeysIn(file),
    ...tokensIn(file, hits),
    ...findIn2(file, named)
  ];
}
var ANCHORS = [{ "literal": "LS0tLS1CRUdJT", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "0tLS0tQkVHSU", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "tLS0tLUJFR0lO", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2hwX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "naHBf", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "OmdocF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pnaHBf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6Z2hwX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PWdocF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1naHBf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9Z2hwX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ImdocF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JnaHBf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iZ2hwX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IGdocF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BnaHBf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gZ2hwX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2hvX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "naG9f", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Omdob1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pnaG9f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6Z2hvX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PWdob1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1naG9f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9Z2hvX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Imdob1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JnaG9f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iZ2hvX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IGdob1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BnaG9f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gZ2hvX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2hzX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "naHNf", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Omdoc1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pnaHNf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6Z2hzX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PWdoc1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1naHNf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9Z2hzX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Imdoc1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JnaHNf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iZ2hzX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IGdoc1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BnaHNf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gZ2hzX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2l0aHViX3BhdF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "dpdGh1Yl9wYXRf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "naXRodWJfcGF0X", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Z2xwYXQt", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "dscGF0L", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "nbHBhdC", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "eG94Yi", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "hveGIt", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "4b3hiL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "eG94cC", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "hveHAt", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "4b3hwL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "eGFwcC0x", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "hhcHAtM", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "4YXBwLT", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "aG9va3Muc2xhY2suY29tL3NlcnZpY2Vz", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "hvb2tzLnNsYWNrLmNvbS9zZXJ2aWNlc", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "ob29rcy5zbGFjay5jb20vc2VydmljZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2tfbGl2ZV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NrX2xpdmVf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "za19saXZlX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cmtfbGl2ZV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JrX2xpdmVf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "ya19saXZlX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2tfdGVzdF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NrX3Rlc3Rf", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "za190ZXN0X", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QUtJQ", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BS0lB", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "OkFLSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pBS0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6QUtJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PUFLSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1BS0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9QUtJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IkFLSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JBS0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iQUtJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IEFLSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BBS0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gQUtJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QVNJQ", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BU0lB", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "OkFTSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pBU0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6QVNJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PUFTSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1BU0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9QVNJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IkFTSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JBU0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iQVNJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IEFTSU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BBU0lB", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gQVNJQ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "bnBtX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "ucG1f", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Om5wbV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "pucG1f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "6bnBtX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "PW5wbV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1ucG1f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "9bnBtX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "Im5wbV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JucG1f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "ibnBtX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "IG5wbV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BucG1f", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "gbnBtX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cHlwaS", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "B5cGkt", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "weXBpL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ZGNrcl9wYXRf", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Rja3JfcGF0X", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "kY2tyX3BhdF", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2stYW50L", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NrLWFudC", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "zay1hbnQt", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2stcHJvai", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NrLXByb2ot", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "zay1wcm9qL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QUl6YVN5", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FJemFTe", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "BSXphU3", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "aHZzLkNBRV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "h2cy5DQUVT", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "odnMuQ0FFU", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cG9zdGdyZXM6Ly", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Bvc3RncmVzOi8v", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "wb3N0Z3JlczovL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cG9zdGdyZXNxbDovL", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Bvc3RncmVzcWw6Ly", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "wb3N0Z3Jlc3FsOi8v", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "bXlzcWw6Ly", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "15c3FsOi8v", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "teXNxbDovL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "bW9uZ29kYjovL", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1vbmdvZGI6Ly", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "tb25nb2RiOi8v", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "bW9uZ29kYitzcnY6Ly", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "1vbmdvZGIrc3J2Oi8v", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "tb25nb2RiK3NydjovL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cmVkaXM6Ly", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JlZGlzOi8v", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "yZWRpczovL", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "YW1xcDovL", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FtcXA6Ly", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "hbXFwOi8v", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ZXlKaGJHY2lPa", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "V5SmhiR2NpT2", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "leUpoYkdjaU9p", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ZXlKMGVYQWlPa", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "V5SjBlWEFpT2", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "leUowZVhBaU9p", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ZXlKcmFXUWlPa", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "V5SnJhV1FpT2", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "leUpyYVdRaU9p", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cGFzc3dvcm", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Bhc3N3b3Jk", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "wYXNzd29yZ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "UEFTU1dPUk", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BBU1NXT1JE", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "QQVNTV09SR", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "UGFzc3dvcm", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "QYXNzd29yZ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "cGFzc3dk", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Bhc3N3Z", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "wYXNzd2", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "c2VjcmV0", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NlY3Jld", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "zZWNyZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "U0VDUkVU", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "NFQ1JFV", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "TRUNSRV", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "U2VjcmV0", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "TZWNyZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "YXBpX2tle", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FwaV9rZX", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "hcGlfa2V5", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QVBJX0tFW", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FQSV9LRV", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "BUElfS0VZ", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "YXBpS2V5", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FwaUtle", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "hcGlLZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QXBpS2V5", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "BcGlLZX", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "YWNjZXNzX3Rva2Vu", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FjY2Vzc190b2tlb", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "hY2Nlc3NfdG9rZW", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "QUNDRVNTX1RPS0VO", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "FDQ0VTU19UT0tFT", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "BQ0NFU1NfVE9LRU", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "X1RPS0VOP", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "9UT0tFTj", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "fVE9LRU49", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "ImF1dGgi", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "JhdXRoI", "encoding": "base64", "width": 1, "phase": 2 }, { "literal": "iYXV0aC", "encoding": "base64", "width": 1, "phase": 3 }, { "literal": "TFMwdExTMUNSVWRKV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJod1", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJodl", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJoel", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJsMGFIVmlYM0JoZE", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WjJ4d1lYUX", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "ZUc5NFlp", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "ZUc5NGND", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "ZUdGd2NDMH", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YUc5dmEzTXVjMnhoWTJzdVkyOXRMM05sY25acFkyVn", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YzJ0ZmJHbDJaV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y210ZmJHbDJaV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YzJ0ZmRHVnpkR", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "UVV0Sl", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "UVZOSl", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Ym5CdF", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y0hsd2FT", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WkdOcmNsOXdZWFJm", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YzJzdFlXNTBM", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YzJzdGNISnZha", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "UVVsNllWTj", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YUhaekxrTkJSV", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y0c5emRHZHlaWE02TH", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y0c5emRHZHlaWE54YkRvdk", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "YlhsemNXdzZMe", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Ylc5dVoyOWtZam92T", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Ylc5dVoyOWtZaXR6Y25ZNkx5", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "Y21Wa2FYTTZMe", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WVcxeGNEb3ZM", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WlhsS2FHSkhZMmxQY", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WlhsS01HVllRV2xQY", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "WlhsS2NtRlhVV2xQY", "encoding": "base64", "width": 1, "phase": 0 }, { "literal": "LQAtAC0ALQAtAEIARQBHAEkATg", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0ALQAtAC0ALQBCAEUARwBJAE4A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "tAC0ALQAtAC0AQgBFAEcASQBOA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAaABwAF8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGgAcABfA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBnAGgAcABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AGcAaABwAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBnAGgAcABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AGcAaABwAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBnAGgAcABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAGcAaABwAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABnAGgAcABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAZwBoAHAAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAGcAaABwAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAaABvAF8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBnAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AGcAaABvAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBnAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AGcAaABvAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBnAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAGcAaABvAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABnAGgAbwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAZwBoAG8AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAGcAaABvAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAaABzAF8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBnAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AGcAaABzAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBnAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AGcAaABzAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBnAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAGcAaABzAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABnAGgAcwBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAZwBoAHMAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAGcAaABzAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBpAHQAaAB1AGIAXwBwAGEAdABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAaQB0AGgAdQBiAF8AcABhAHQAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGkAdABoAHUAYgBfAHAAYQB0AF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZwBsAHAAYQB0AC0A", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "cAbABwAGEAdAAtA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "nAGwAcABhAHQALQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "eABvAHgAYgAtA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAbwB4AGIALQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "4AG8AeABiAC0A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "eABvAHgAcAAtA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAbwB4AHAALQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "4AG8AeABwAC0A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "eABhAHAAcAAtADEA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAYQBwAHAALQAxA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "4AGEAcABwAC0AMQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "aABvAG8AawBzAC4AcwBsAGEAYwBrAC4AYwBvAG0ALwBzAGUAcgB2AGkAYwBlAHMA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAbwBvAGsAcwAuAHMAbABhAGMAawAuAGMAbwBtAC8AcwBlAHIAdgBpAGMAZQBzA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "oAG8AbwBrAHMALgBzAGwAYQBjAGsALgBjAG8AbQAvAHMAZQByAHYAaQBjAGUAcw", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBrAF8AbABpAHYAZQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAawBfAGwAaQB2AGUAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGsAXwBsAGkAdgBlAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cgBrAF8AbABpAHYAZQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAawBfAGwAaQB2AGUAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "yAGsAXwBsAGkAdgBlAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBrAF8AdABlAHMAdABfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAawBfAHQAZQBzAHQAXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGsAXwB0AGUAcwB0AF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EASwBJAEEA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAEsASQBBA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBBAEsASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAQQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AEEASwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBBAEsASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AQQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AEEASwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBBAEsASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAQQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAEEASwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABBAEsASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAQQBLAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAEEASwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAFMASQBBA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBBAFMASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAQQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AEEAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBBAFMASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AQQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AEEAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBBAFMASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAQQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAEEAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABBAFMASQBBA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAQQBTAEkAQQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAEEAUwBJAEEA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "bgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "uAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "OgBuAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "oAbgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "6AG4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "PQBuAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AbgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "9AG4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBuAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAbgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAG4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IABuAHAAbQBfA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAbgBwAG0AXw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "gAG4AcABtAF8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cAB5AHAAaQAtA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAeQBwAGkALQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAHkAcABpAC0A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZABjAGsAcgBfAHAAYQB0AF8A", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "QAYwBrAHIAXwBwAGEAdABfA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "kAGMAawByAF8AcABhAHQAXw", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBrAC0AYQBuAHQALQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAawAtAGEAbgB0AC0A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGsALQBhAG4AdAAtA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBrAC0AcAByAG8AagAtA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAawAtAHAAcgBvAGoALQ", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGsALQBwAHIAbwBqAC0A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBJAHoAYQBTAHkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EASQB6AGEAUwB5A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAEkAegBhAFMAeQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "aAB2AHMALgBDAEEARQBTA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "gAdgBzAC4AQwBBAEUAUw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "oAHYAcwAuAEMAQQBFAFMA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cABvAHMAdABnAHIAZQBzADoALwAvA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAbwBzAHQAZwByAGUAcwA6AC8ALw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAG8AcwB0AGcAcgBlAHMAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cABvAHMAdABnAHIAZQBzAHEAbAA6AC8ALw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAbwBzAHQAZwByAGUAcwBxAGwAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAG8AcwB0AGcAcgBlAHMAcQBsADoALwAvA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "bQB5AHMAcQBsADoALwAvA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AeQBzAHEAbAA6AC8ALw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "tAHkAcwBxAGwAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "bQBvAG4AZwBvAGQAYgA6AC8ALw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AbwBuAGcAbwBkAGIAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "tAG8AbgBnAG8AZABiADoALwAvA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "bQBvAG4AZwBvAGQAYgArAHMAcgB2ADoALwAvA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "0AbwBuAGcAbwBkAGIAKwBzAHIAdgA6AC8ALw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "tAG8AbgBnAG8AZABiACsAcwByAHYAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cgBlAGQAaQBzADoALwAvA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAZQBkAGkAcwA6AC8ALw", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "yAGUAZABpAHMAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "YQBtAHEAcAA6AC8ALw", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAbQBxAHAAOgAvAC8A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "hAG0AcQBwADoALwAvA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZQB5AEoAaABiAEcAYwBpAE8AaQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "UAeQBKAGgAYgBHAGMAaQBPAGkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "lAHkASgBoAGIARwBjAGkATwBpA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZQB5AEoAMABlAFgAQQBpAE8AaQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "UAeQBKADAAZQBYAEEAaQBPAGkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "lAHkASgAwAGUAWABBAGkATwBpA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "ZQB5AEoAcgBhAFcAUQBpAE8AaQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "UAeQBKAHIAYQBXAFEAaQBPAGkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "lAHkASgByAGEAVwBRAGkATwBpA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cABhAHMAcwB3AG8AcgBkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAYQBzAHMAdwBvAHIAZA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAGEAcwBzAHcAbwByAGQA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "UABBAFMAUwBXAE8AUgBEA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAQQBTAFMAVwBPAFIARA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "QAEEAUwBTAFcATwBSAEQA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "UABhAHMAcwB3AG8AcgBkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "QAGEAcwBzAHcAbwByAGQA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cABhAHMAcwB3AGQA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "AAYQBzAHMAdwBkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "wAGEAcwBzAHcAZA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "cwBlAGMAcgBlAHQA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MAZQBjAHIAZQB0A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "zAGUAYwByAGUAdA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "UwBFAEMAUgBFAFQA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "MARQBDAFIARQBUA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "TAEUAQwBSAEUAVA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "UwBlAGMAcgBlAHQA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "TAGUAYwByAGUAdA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "YQBwAGkAXwBrAGUAeQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAcABpAF8AawBlAHkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "hAHAAaQBfAGsAZQB5A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBQAEkAXwBLAEUAWQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAUABJAF8ASwBFAFkA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAFAASQBfAEsARQBZA", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "YQBwAGkASwBlAHkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAcABpAEsAZQB5A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "hAHAAaQBLAGUAeQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBwAGkASwBlAHkA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "BAHAAaQBLAGUAeQ", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "YQBjAGMAZQBzAHMAXwB0AG8AawBlAG4A", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAYwBjAGUAcwBzAF8AdABvAGsAZQBuA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "hAGMAYwBlAHMAcwBfAHQAbwBrAGUAbg", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "QQBDAEMARQBTAFMAXwBUAE8ASwBFAE4A", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "EAQwBDAEUAUwBTAF8AVABPAEsARQBOA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "BAEMAQwBFAFMAUwBfAFQATwBLAEUATg", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "XwBUAE8ASwBFAE4APQ", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "8AVABPAEsARQBOAD0A", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "fAFQATwBLAEUATgA9A", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "IgBhAHUAdABoACIA", "encoding": "base64", "width": 2, "phase": 0 }, { "literal": "IAYQB1AHQAaAAiA", "encoding": "base64", "width": 2, "phase": 2 }, { "literal": "iAGEAdQB0AGgAIg", "encoding": "base64", "width": 2, "phase": 3 }, { "literal": "2d2d2d2d2d424547494e", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6768705f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "67686f5f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6768735f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6769746875625f7061745f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "676c7061742d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "786f78622d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "786f78702d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "786170702d31", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "686f6f6b732e736c61636b2e636f6d2f7365727669636573", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "736b5f6c6976655f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "726b5f6c6976655f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "736b5f746573745f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "414b4941", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "41534941", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6e706d5f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "707970692d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "64636b725f7061745f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "736b2d616e742d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "736b2d70726f6a2d", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "41497a615379", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6876732e43414553", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "706f7374677265733a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "706f737467726573716c3a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6d7973716c3a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6d6f6e676f64623a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "6d6f6e676f64622b7372763a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "72656469733a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "616d71703a2f2f", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "65794a68624763694f69", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "65794a30655841694f69", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "65794a72615751694f69", "encoding": "hex", "width": 1, "phase": 0 }, { "literal": "%3a%2f%2f", "encoding": "percent", "width": 1, "phase": 0 }, { "literal": "-----begin%20", "encoding": "percent", "width": 1, "phase": 0 }];
var REACH = 4e4;
var SHORTEST = 12;
var MOST_TRIES = 3;
function viewsOf(text, hits) {
  const views = [];
  let covered;
  let lower;
  for (const anchor of ANCHORS) {
    if (hits && !hits.has(anchor.literal.toLowerCase())) continue;
    if (anchor.encoding !== "base64") lower ??= text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const searched = anchor.encoding === "base64" ? text : lower ?? text;
    let failed = { end: 0, tries: 0 };
    for (let at = searched.indexOf(anchor.literal); at !== -1; at = searched.indexOf(anchor.literal, at + 1)) {
      if (covered?.[at]) continue;
      if (at >= failed.end) failed = { end: 0, tries: 0 };
      else if (failed.tries >= MOST_TRIES) {
        at = failed.end;
        continue;
      }
      const { run, view } = DECODERS[anchor.encoding](text, at, anchor);
      if (!view || view.text.length < SHORTEST) {
        failed = { end: Math.max(failed.end, run.end), tries: failed.tries + 1 };
        continue;
      }
      views.push(view);
      covered ??= new Uint8Array(text.length);
      const { start, end } = view.place({ start: 0, end: view.text.length });
      covered.fill(1, start, end);
    }
  }
  return views;
}
var DECODERS = {
  base64: fromBase64,
  hex: fromHex,
  percent: fromPercent
};
function fromBase64(text, at, { phase, width }) {
  const run = runAround(text, at, /[A-Za-z0-9+/_-]/);
  const first = run.indexOf(at);
  const from = mod(first - phase, 4);
  const positions = run.slice(from);
  const bytes = import_chunk_DBQ2SEIM.Buffer.from(positions.map((position) => text[position]).join(""), "base64");
  const byteAt = Math.ceil((first - from) * 6 / 8);
  const place = (start, end) => ({
    start: positions[Math.min(Math.floor(start / 3) * 4, positions.length - 1)] ?? at,
    end: (positions[Math.min(Math.ceil(end / 3) * 4, positions.length) - 1] ?? at) + 1
  });
  return { run: extentOf(run, at), view: readable(bytes, byteAt, width, "base64", place) };
}
function fromHex(text, at, { width }) {
  const run = runAround(text, at, /[0-9A-Fa-f]/);
  const first = run.indexOf(at);
  const positions = run.slice(first % 2);
  const bytes = import_chunk_DBQ2SEIM.Buffer.from(positions.map((position) => text[position]).join(""), "hex");
  const place = (start, end) => ({
    start: positions[start * 2] ?? at,
    end: (positions[Math.min(end * 2, positions.length) - 1] ?? at) + 1
  });
  return { run: extentOf(run, at), view: readable(bytes, Math.floor(first / 2), width, "hex", place) };
}
function fromPercent(text, at) {
  const run = runAround(text, at, /[^\s"'`<>\\]/);
  const begin = run[0] ?? at;
  const end = (run.at(-1) ?? at) + 1;
  let decoded = "";
  const starts = [];
  for (let i = begin; i < end; i++) {
    const hex = /%([0-7][0-9A-Fa-f])/y;
    hex.lastIndex = i;
    const match = hex.exec(text);
    starts.push(i);
    decoded += match?.[1] ? String.fromCharCode(Number.parseInt(match[1], 16)) : text[i];
    if (match) i += 2;
  }
  starts.push(end);
  const place = (range) => ({ start: starts[range.start] ?? begin, end: starts[range.end] ?? end });
  return { run: { start: begin, end }, view: { text: decoded, encoding: "percent", place } };
}
function extentOf(run, at) {
  return { start: run[0] ?? at, end: (run.at(-1) ?? at) + 1 };
}
function runAround(text, at, character) {
  const before = [];
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    if (character.test(text[i])) before.push(i);
    else {
      const wrapped = wrapBefore(text, i);
      if (wrapped === void 0) break;
      i = wrapped + 1;
    }
  }
  const run = before.reverse();
  for (let i = at; i < text.length && i - at < REACH; i++) {
    if (character.test(text[i])) run.push(i);
    else {
      const wrapped = wrapAfter(text, i);
      if (wrapped === void 0) break;
      i = wrapped - 1;
    }
  }
  return run;
}
var WRAP = /(?<=[A-Za-z0-9+/]{60})(?:\\n|\r?\n[ \t]{0,40})(?=[A-Za-z0-9+/])/y;
function wrapAfter(text, at) {
  WRAP.lastIndex = at;
  return WRAP.test(text) ? WRAP.lastIndex : void 0;
}
function wrapBefore(text, at) {
  for (let i = at; i >= 0 && at - i < 44; i--) {
    const end = wrapAfter(text, i);
    if (end !== void 0) return end === at + 1 ? i - 1 : void 0;
  }
  return void 0;
}
function readable(bytes, at, width, encoding, place) {
  const isText = (i) => isTextByte(bytes[i]) && (width === 1 || bytes[i + 1] === 0);
  if (!isText(at)) return void 0;
  let start = at;
  while (start - width >= 0 && isText(start - width)) start -= width;
  let end = at + width;
  while (end < bytes.length && isText(end)) end += width;
  let text = "";
  for (let i = start; i < end; i += width) text += String.fromCharCode(bytes[i] ?? 0);
  return {
    text,
    encoding,
    place: (range) => place(start + range.start * width, start + range.end * width)
  };
}
function isTextByte(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13);
}
function mod(value, by) {
  return (value % by + by) % by;
}
var LEVELS = 2;
async function encodedIn(file, hits, findPlain) {
  return decodedIn(file, viewsOf(file.text, hits), findPlain, LEVELS);
}
async function decodedIn(file, views, findPlain, levels) {
  const groups = views.length > MOST_ALONE ? [views] : views.map((view) => [view]);
  const found = [];
  for (const group of groups) {
    const text = group.map((view) => view.text).join(BETWEEN);
    const inner = new import_chunk_DBQ2SEIM.SourceFile(file.path, text);
    const deeper = levels > 1 ? await decodedIn(inner, viewsOf(text), findPlain, levels - 1) : [];
    const placed = placesIn(group);
    for (const candidate2 of [...await findPlain(inner), ...deeper]) {
      const { view, start } = placed(candidate2.secret.start);
      const end = start + view.text.length;
      if (candidate2.at.start < start || candidate2.at.end > end || candidate2.secret.end > end) continue;
      const place = (range) => view.place({ start: range.start - start, end: range.end - start });
      found.push(moved(candidate2, file.path, view.encoding, place));
    }
  }
  return found;
}
var MOST_ALONE = 16;
var BETWEEN = "\n\0\n";
function placesIn(views) {
  const starts = [];
  let next = 0;
  for (const { text } of views) {
    starts.push(next);
    next += text.length + BETWEEN.length;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { view: views[low], start: starts[low] ?? 0 };
  };
}
function moved(candidate2, path, encoding, place) {
  return {
    ...candidate2,
    at: { path, ...place(candidate2.at) },
    secret: { path, ...place(candidate2.secret) },
    encodings: [encoding, ...candidate2.encodings ?? []]
  };
}
async function candidatesIn(file, names) {
  if (names.length === 0) return [];
  const { runSecretlint } = await Promise.resolve().then(() => __load("./secretlint-OB47QWFZ.js"));
  const messages = await runSecretlint(file.path, file.text, names);
  return messages.flatMap((message) => candidateOf2(file, message));
}
function candidateOf2(file, message) {
  const kind = (0, import_chunk_K4RKV4AF.kindOfMessage)(message.rule, message.messageId);
  if (!kind) return [];
  const { at, secret } = locate(file.text, kind, message);
  const value = file.text.slice(secret.start, secret.end);
  const prefix = (0, import_chunk_K4RKV4AF.publicPrefixOf)(kind, value);
  const judged = judgedOf(kind, file.text.slice(at.start, at.end), value, prefix);
  if (!judged) return [];
  return [
    {
      kind: kind.id,
      at: { path: file.path, ...at },
      secret: { path: file.path, ...secret },
      publicPrefix: prefix,
      digest: (0, import_chunk_DBQ2SEIM.sha256)(value).slice(0, 4),
      ...judged
    }
  ];
}
function judgedOf(kind, place, value, prefix) {
  if (!isAddress(kind)) return judgeValue(kind, value, prefix);
  const documented = isDocumented(value, value) ? ["documented-example"] : [];
  return { doubts: [...documented, ...doubtsAboutUrl(place, value)] };
}
function isAddress(kind) {
  return kind.id === "database-url" || kind.id === "url-credentials";
}
function locate(text, kind, message) {
  if (kind.id === "gcp-service-account-key") {
    const name = text.indexOf('"private_key"');
    if (name !== -1) {
      const value = /"private_key"\s*:\s*"((?:[^"\\]|\\.){0,20000})"/y;
      value.lastIndex = name;
      const match = value.exec(text);
      const end2 = match ? name + match[0].length - 1 : message.end;
      return { at: { start: name, end: name + 13 }, secret: { start: end2 - (match?.[1]?.length ?? 0), end: end2 } };
    }
  }
  const start = message.value === void 0 ? message.start : indexFrom(text, message.value, message.start);
  const end = message.value === void 0 ? message.end : start + message.value.length;
  if (kind.id === "private-key") {
    const line = text.slice(start, end).search(/[\r\n]|\\n/);
    const body = line === -1 ? end : start + line;
    return { at: { start, end: body }, secret: { start: body, end } };
  }
  if (isAddress(kind)) return locateUrl(text, start, end);
  const whole = {
    start,
    end: (0, import_chunk_K4RKV4AF.publicPrefixOf)(kind, text.slice(start, end)) === "" ? end : endOfToken(text, end)
  };
  return { at: whole, secret: whole };
}
function endOfToken(text, from) {
  const rest = /[A-Za-z0-9_-]*/y;
  rest.lastIndex = from;
  return from + (rest.exec(text)?.[0].length ?? 0);
}
function indexFrom(text, value, start) {
  const index = text.indexOf(value, start);
  return index === -1 ? start : index;
}
var WINDOW = 1e3;
var SCHEME = /\\?["'`]?\]?\)?[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}[bruf]?\\?["'`]?(Basic|Bearer|Token|ApiKey|Api-Key|Bot|Key|OAuth|GenieKey|SSWS|AccessKey)[ \t]{1,4}/iy;
var CREDENTIALS = /[A-Za-z0-9._~+/:-]{8,2000}={0,2}(?![\w${<(%])/y;
function authorizationAt(text, after) {
  SCHEME.lastIndex = after;
  const scheme = SCHEME.exec(text);
  if (!scheme?.[1]) return void 0;
  const start = after + scheme[0].length;
  CREDENTIALS.lastIndex = start;
  if (!CREDENTIALS.test(text)) return void 0;
  const place = { start, end: CREDENTIALS.lastIndex };
  if (scheme[1].toLowerCase() !== "basic") return { place, scheme: scheme[1] };
  const password = passwordOfPair(text.slice(place.start, place.end));
  return password === void 0 ? void 0 : { place, scheme: scheme[1], password };
}
function passwordOfPair(encoded) {
  if (!/^[A-Za-z0-9+/_-]{8,1000}={0,2}$/.test(encoded)) return void 0;
  const pair = import_chunk_DBQ2SEIM.Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon > 0 && /^[ -~]+$/.test(pair) ? pair.slice(colon + 1) : void 0;
}
var USER = /(?:^|[ \t\n"'])(?:-u|--user|--proxy-user|-U)(?:[ \t=]{0,2})["']?[^\s:"'`$<>{}]{1,80}:([^\s"'`$<>{}\\]{3,200})(?=["'\s\\]|$)/;
function curlAt(text, after) {
  const window = text.slice(after, after + WINDOW);
  const end = /[^\\^`]\r?\n/.exec(window);
  const command = end ? window.slice(0, end.index + 1) : window;
  const match = USER.exec(command);
  if (!match?.[1]) return { end: after + command.length };
  const start = after + match.index + match[0].length - match[1].length;
  return { end: after + command.length, password: { start, end: start + match[1].length } };
}
var LONGEST2 = 1900;
var MOST_PIECES = 8;
var ASSIGN = /(?:\\?["'`]|\]|\)|\?|!){0,3}(?:[ \t]{0,40}:(?=[ \t"'`])|:(?![:=])|[ \t]{0,40}(?::=|=>|===?|!==?|\+=|\?\?=?|\|\|=?|\?=|=|<-))[ \t]{0,40}(?:\r?\n[ \t]{1,60}(?=["'`]))?/y;
var TYPED = /[?!]?[ \t]{0,4}:[ \t]{0,4}[&*]?'?[A-Za-z][\w.<>[\]|?' ]{0,60}=(?![=>])[ \t]{0,4}/y;
var ARGUMENT = /(?:\\?["'`])\)?[ \t]{0,8},[ \t]{0,8}(?:\r?\n[ \t]{1,60})?(?=(?:[\w.]{1,30}\()?[bruf@]?\\?["'`])/y;
var CALL = /\((?=\s{0,4}[bruf@]?["'`])\s{0,4}/y;
var ENTRY = /\\?["']?,?[ \t]{0,8}(?:\r?\n[ \t]{0,60}|[ \t])[{]?\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,8}/iy;
var ELEMENT = /(?:\s{1,4}[\w:]{1,30}=["'][^"'<>]{0,80}["']){0,4}\s{0,4}>/y;
var SPACE = /["']?[ \t]{1,8}/y;
var WRAPPED = /(?:(?:new[ \t]+)?[\w.:[\]]{0,40}?(?:Secret(?:Str)?|Buffer\.from|\[\]byte|bytes?|GetBytes|String(?:::from|\.of)?|b64decode|atob|decode|encode|utf8|ConvertTo-SecureString(?:[ \t]+-String)?)[ \t]?[( ][ \t]?){1,2}(?=[bru@]?["'`])/y;
var BRACKET = /\([ \t]{0,4}(?:\r?\n[ \t]{1,60})?(?=[bru]?["'])/y;
var QUOTE = /[bruf@$LRB]{0,2}(\\?)("""|'''|["'`])/y;
function valueAt(text, name, syntax, quoteAt) {
  const before = text[name.start - 1] ?? "\n";
  if (!isWhole(text, name, before)) return void 0;
  const element = before === "<" || before === "/" && text[name.start - 2] === "<";
  if (element && (syntax === "markup" || syntax === "code")) {
    const end = endOf2(ELEMENT, text, name.end);
    return end === void 0 || before === "/" ? void 0 : between(text, end);
  }
  const entry = endOf2(ENTRY, text, name.end);
  if (entry !== void 0 && isValueOf(text, name))
    return valueFrom(text, entry, syntax, "assigned", name, quoteAt);
  const typed = syntax === "code" ? endOf2(TYPED, text, name.end) : void 0;
  const assigned = typed ?? endOf2(ASSIGN, text, name.end);
  if (assigned !== void 0) {
    const operator = text.slice(name.end, assigned);
    const form = /[!=]==?/.test(operator) ? "compared" : "assigned";
    return valueFrom(text, assigned, syntax, form, name, quoteAt);
  }
  const argument = endOf2(ARGUMENT, text, name.end);
  if (argument !== void 0) return valueFrom(text, argument, syntax, "argument", name, quoteAt);
  const call = endOf2(CALL, text, name.end);
  if (call !== void 0)
    return /(?:^|\.)(?:set|with|add|use|put|password|passwd|secret|api_?key|token)/i.test(
      text.slice(name.start, name.end)
    ) ? valueFrom(text, call, syntax, "argument", name, quoteAt) : void 0;
  const space = endOf2(SPACE, text, name.end);
  return space !== void 0 && takesSpace(text, name) ? valueFrom(text, space, syntax, "assigned", name, quoteAt) : void 0;
}
function isWhole(text, { start, end }, before) {
  const quoted = /["'`]/.test(text[end] ?? "");
  if (!quoted) return true;
  return !/[\s\u00c0-\uffff]/.test(before) && !(before === "#" && /\w/.test(text[start - 2] ?? ""));
}
function isValueOf(text, name) {
  return /(?:name|key|variable|id)\\?["']?[ \t]{0,4}[:=][ \t]{0,8}\\?["']?$/i.test(
    text.slice(Math.max(0, name.start - 30), name.start)
  );
}
function takesSpace(text, name) {
  const line = lineBefore(text, name.start, 200);
  const own = text.slice(name.start, name.end);
  if (/^-/.test(own) || /(?:^|\s)--?$/.test(line)) return true;
  if (/^\s*(?:ENV|ARG)\s+$/i.test(line) || /^\s*(?:set|export|setenv)\s+$/i.test(line)) return true;
  if (/^(?:requirepass|masterauth)$/i.test(own)) return true;
  if (/^passw(?:or)?d$/i.test(own))
    return /\b(?:login|machine|user|role|with|encrypted|identified|alter|set)\b/i.test(line);
  return /^identified by$/i.test(own);
}
function valueFrom(text, from, syntax, form, name, quoteAt) {
  if (text.startsWith("${", name.start - 2)) return fallback(text, from, form);
  const start = endOf2(WRAPPED, text, from) ?? endOf2(BRACKET, text, from) ?? from;
  QUOTE.lastIndex = start;
  const quote = QUOTE.exec(text);
  if (quote) {
    const first = inQuotes(text, start + quote[0].length, quote[1] ?? "", quote[2] ?? '"', form);
    return first && syntax === "code" ? joined(text, first) : first;
  }
  if (form === "argument" || start !== from) return void 0;
  const enclosing = quoteAt(name.start);
  if (enclosing !== void 0 || syntax === "shell" || syntax === "text" || syntax === "markup")
    return form === "compared" ? void 0 : word(text, start, form, enclosing);
  if (syntax === "code") return void 0;
  return syntax === "yaml" ? block(text, start, form) ?? restOfLine(text, start, form) : restOfLine(text, start, form);
}
var NEXT_PIECE = /\\?["'`](?:[ \t]{0,8}(?:\r?\n[ \t]{0,60})?[+.&][ \t]{0,8}(?:\r?\n[ \t]{0,60})?|[ \t]{0,8}\r?\n[ \t]{1,60})(?=["'])/y;
function joined(text, first) {
  let value = text.slice(first.start, first.end);
  let end = first.end;
  for (let pieces = 1; pieces < MOST_PIECES; pieces++) {
    const next = endOf2(NEXT_PIECE, text, end);
    const piece = next === void 0 ? void 0 : inQuotes(text, next + 1, "", text[next] ?? '"', first.form);
    if (!piece || piece.end - first.start > LONGEST2) break;
    value += text.slice(piece.start, piece.end);
    end = piece.end;
  }
  return end === first.end ? first : { ...first, end, value };
}
var BLOCK = /[|>][-+]?[ \t]{0,8}\r?\n([ \t]{1,60})(?=[^\s])/y;
function block(text, start, form) {
  BLOCK.lastIndex = start;
  const match = BLOCK.exec(text);
  const line = match ? restOfLine(text, start + match[0].length, form) : void 0;
  return line && !hasAnotherLine(text, line.end, match?.[1] ?? "") ? line : void 0;
}
function hasAnotherLine(text, end, indent) {
  const next = text.indexOf("\n", end) + 1;
  return next > 0 && text.startsWith(indent, next) && /\S/.test(text[next + indent.length] ?? "");
}
function fallback(text, from, form) {
  const start = text[from] === "-" ? from + 1 : from;
  const end = endOf2(FALLBACK, text, start);
  return end === void 0 || text[end] !== "}" ? void 0 : { start, end, quoted: false, form };
}
var FALLBACK = /[^\s{}$"'`]{1,200}/y;
function inQuotes(text, start, slash, quote, form) {
  const last = Math.min(text.length, start + LONGEST2);
  const first = (slash || quote).charCodeAt(0);
  const closing = slash + quote;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && quote.length === 1 && quote !== "`") return void 0;
    if (code === first && text.startsWith(closing, at))
      return at === start ? void 0 : { start, end: at, quoted: true, form };
    if (code === 92) {
      if (slash && text[at + 1] === quote) return void 0;
      at++;
    }
  }
  return void 0;
}
function quotesIn(text) {
  let position = 0;
  let lineEnd = endOfLine(text, 0);
  let open;
  return (at) => {
    if (at > lineEnd) {
      position = text.lastIndexOf("\n", at - 1) + 1;
      lineEnd = endOfLine(text, position);
      open = void 0;
    }
    for (; position < at; position++) {
      const character = text[position];
      if (character === "\\") position++;
      else if (open === void 0 && (character === '"' || character === "'" || character === "`")) {
        if (character !== "'" || !/\w/.test(text[position - 1] ?? "")) open = character;
      } else if (character === open) open = void 0;
    }
    return open;
  };
}
function endOfLine(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
function lineBefore(text, at, most) {
  const window = text.slice(Math.max(0, at - most), at);
  return window.slice(window.lastIndexOf("\n") + 1);
}
var WORD = /[^\s"'`<>;,&|()\\]{1,1901}/y;
var WORD_IN_TEXT = /[^\s"'`<>;,&|()\\[\]{}]{1,1901}/y;
function word(text, start, form, enclosing) {
  const end = endOf2(enclosing === void 0 ? WORD : WORD_IN_TEXT, text, start);
  if (end === void 0) return void 0;
  if (end - start > LONGEST2) return { start, end, quoted: false, form, tooLong: true };
  return /[(<\\]/.test(text[end] ?? "") && text[end + 1] !== "n" ? void 0 : { start, end, quoted: false, form };
}
var LINE = /[^\r\n]{1,1901}/y;
function restOfLine(text, start, form) {
  const end = endOf2(LINE, text, start);
  if (end === void 0) return void 0;
  if (end - start > LONGEST2) return { start, end, quoted: false, form, tooLong: true };
  const line = (text.slice(start, end).split(/\s[#;]/, 1)[0] ?? "").trimEnd();
  return line === "" ? void 0 : { start, end: start + line.length, quoted: false, form };
}
function between(text, start) {
  const end = text.indexOf("<", start);
  if (end === -1 || end === start || end - start > LONGEST2) return void 0;
  return { start, end, quoted: true, form: "element" };
}
function endOf2(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : void 0;
}
var PASSED_OVER = [
  (0, import_chunk_DBQ2SEIM.pathPattern)(
    "i18n l10n locale lang translation messages",
    /(?:^|\/)(?:i18n|l10n|locales?|langs?|languages?|translations?|messages)\//i
  ),
  (0, import_chunk_DBQ2SEIM.pathPattern)(
    "translation messages strings",
    /(?:^|[/._-])(?:translations?|messages|strings)[\w.-]{0,20}\.(?:json|ya?ml|properties|xml|[jt]s|po)$/i
  ),
  (0, import_chunk_DBQ2SEIM.pathPattern)(
    "lock shrinkwrap",
    /(?:^|\/)(?:package-lock|npm-shrinkwrap|pnpm-lock|packages\.lock|conda-lock)\.(?:json|ya?ml)$/i
  ),
  (0, import_chunk_DBQ2SEIM.pathPattern)(
    ".lock .sum .map .svg .css .sass .scss .less .po .strings .xlf .xliff .resx .snap",
    /\.(?:lock|lockfile|sum|map|svg|css|s[ac]ss|less|po|pot|strings|xlf|xliff|resx|snap)$/i
  )
];
var CREDENTIALS2 = (0, import_chunk_DBQ2SEIM.pathPattern)(
  "env netrc pgpass npmrc pypirc credentials ftp remote-sync deployment-config filezilla recentservers sitemanager wp-config s3cfg docker msmtprc esmtprc my.cnf robomongo secret tfvars kubeconfig bash zshrc",
  /(?:^|\/)(?:\.env(?:\.[\w-]{1,20})?|[\w-]{1,40}\.env|\.?netrc|_netrc|\.pgpass|\.npmrc|\.pypirc|\.git-credentials|\.ftpconfig|\.?s?ftp(?:-config)?\.json|\.remote-sync\.json|deployment-config\.json|(?:filezilla|recentservers|sitemanager)\.xml|wp-config\.php|\.s3cfg|\.?credentials|\.dockercfg|\.docker\/config\.json|\.esmtprc|\.msmtprc|\.my\.cnf|robomongo\.json|secrets?\.(?:ya?ml|json|toml|ini|properties)|terraform\.tfvars|[\w.-]{1,40}\.tfvars|kubeconfig|\.?bash_profile|\.bashrc|\.zshrc)$/i
);
var SETTINGS = (0, import_chunk_DBQ2SEIM.pathPattern)(
  ".json .tf .hcl .xml .config .toml .sql",
  /\.(?:json|jsonc|json5|tf|tfvars|hcl|xml|config|toml|sql)$/i
);
var PIPELINE = (0, import_chunk_DBQ2SEIM.pathPattern)(
  ".github .gitlab .circleci .buildkite .ci ci/ .semaphore .drone .woodpecker pipelines .devcontainer .teamcity .travis appveyor cloudbuild codefresh wercker circle jenkinsfile",
  /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.ci|ci|\.semaphore|\.drone|\.woodpecker|\.azure-pipelines|\.devcontainer|\.teamcity)\/|(?:^|\/)(?:\.travis|\.gitlab-ci|appveyor|azure-pipelines|bitbucket-pipelines|\.drone|cloudbuild|codefresh|wercker|circle)[\w.-]{0,20}\.ya?ml$|(?:^|\/)Jenkinsfile/i
);
var NO_PRODUCT = (0, import_chunk_DBQ2SEIM.pathPattern)(
  "test fixture mock fake dummy stub openapi swagger postman insomnia story stories e2e cypress dev interop spec example sample demo seed default template",
  /(?:^|[/._-])(?:tests?|testing|testdata|fixtures?|mocks?|fakes?|dummy|stubs?|openapi|swagger|postman|insomnia|stor(?:y|ies)|e2e|cypress|dev-?env|interop[\w-]{0,20}|spec|specs|examples?|samples?|demos?|seeds?|seeders?|default|defaults|template)(?:[/._-]|$)/i
);
function whereIs(file) {
  const { path, role } = file;
  if (role === "minified" || role === "vendored" || PASSED_OVER.some((pattern) => pattern.test(path)))
    return void 0;
  const syntax = (0, import_chunk_DBQ2SEIM.syntaxOf)(path);
  const credentials = CREDENTIALS2.test(path);
  return {
    syntax,
    settings: credentials || syntax === "yaml" || syntax === "lines" || syntax === "shell" || SETTINGS.test(path),
    credentials,
    pipeline: PIPELINE.test(path),
    noProduct: role === "test" || role === "example" || role === "docs" || NO_PRODUCT.test(path)
  };
}
var LONGEST_NAME = 80;
var NAME_BEFORE = /[A-Za-z0-9_.-]/;
var MOST_NESTED = 6;
function findIn(file, hits) {
  const where = whereIs(file);
  if (!where) return [];
  const has = new Set(hits);
  const found = [];
  let past = 0;
  let commandEnd = 0;
  let outer = { end: 0, nested: 0 };
  const quoteAt = quotesIn(file.text);
  const meanings = remembered(namedBy);
  const nature = remembered(import_chunk_EM4RLBAG.natureOf);
  for (const { start, keyword } of (0, import_chunk_DBQ2SEIM.placesOf)(
    file.text,
    import_chunk_DBQ2SEIM.KEYWORDS.filter((word2) => has.has(word2))
  )) {
    if (start < past) continue;
    if (keyword === "curl ") {
      if (start < commandEnd) continue;
      const command = curlAt(file.text, start + keyword.length);
      commandEnd = command.end;
      if (command.password) found.push(...fromCurl(file, command.password, where));
      continue;
    }
    const name = nameAround2(file.text, start, keyword.length);
    past = name.end;
    if (name.end - name.start > LONGEST_NAME) continue;
    if (keyword === "authorization") {
      found.push(...fromAuthorization(file, start + keyword.length, where));
      continue;
    }
    if (start >= outer.end) outer = { end: 0, nested: 0 };
    else if (++outer.nested > MOST_NESTED) continue;
    const label = file.text.slice(name.start, name.end);
    const named = meanings(label);
    if (!named) continue;
    const written = valueAt(file.text, name, where.syntax, quoteAt);
    if (!written) continue;
    const candidate2 = fromName(file, name, label, named, written, where, nature);
    if (candidate2) {
      found.push(candidate2);
      past = written.end;
    } else if (written.end > outer.end) outer = { ...outer, end: written.end };
  }
  return found.map((one) => isExplained(file.text, one.at.start) ? { ...one, confidence: "low" } : one);
}
var EXPLANATION = /^\s{0,80}(?:\*|\/\/[/!]|(?:#|\/\/|;|--)(?:[ \t]{2,}|[ \t]*[-*] ))/;
function isExplained(text, at) {
  const before = text.slice(Math.max(0, at - 400), at);
  const line = before.lastIndexOf("\n") + 1;
  return (line > 0 || at < 400) && EXPLANATION.test(before.slice(line));
}
function nameAround2(text, at, length) {
  let start = at;
  while (start < at + length && !/[A-Za-z0-9_-]/.test(text[start])) start++;
  while (start > 0 && at - start <= LONGEST_NAME && NAME_BEFORE.test(text[start - 1])) start--;
  let end = at + length;
  while (end > at && !/[A-Za-z0-9]/.test(text[end - 1])) end--;
  while (end < text.length && end - at <= LONGEST_NAME && NAME_BEFORE.test(text[end])) end++;
  while (end > at && /[.-]/.test(text[end - 1])) end--;
  return { start, end };
}
function namedBy(label) {
  if (/^_?auth$/i.test(label)) return "registry";
  return /^identified by$/i.test(label) ? IDENTIFIED : (0, import_chunk_DBQ2SEIM.meaningOf)(label);
}
var MOST_REMEMBERED = 4096;
function remembered(work) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    const result = work(text);
    if (known.size < MOST_REMEMBERED) known.set(text, { result });
    return result;
  };
}
function fromName(file, name, label, named, written, where, nature) {
  const { text } = file;
  if (written.tooLong) return void 0;
  if (named === "registry") return fromRegistry(file, name, written, where);
  const value = written.value ?? text.slice(written.start, written.end);
  const confidence = confidenceOf(value, named, written, where, nature);
  if (!confidence) return void 0;
  const kind = isInConnectionString(text, name, written) ? "connection-string" : named.sort === "password" ? "generic-password" : named.sort === "key" ? "generic-api-key" : "generic-secret";
  return candidate(file, kind, { start: name.start, end: written.end }, written, value, label, confidence);
}
var IDENTIFIED = { sort: "password", certainty: "sure", test: false };
var TELLING = 512;
function confidenceOf(text, named, written, where, natureIn) {
  if (text.length > TELLING && /\s/.test(text)) return void 0;
  const value = plainOf(withoutEscapes(text.slice(0, TELLING)));
  const nature = natureIn(value);
  const isMade = nature === "random" || nature === "digest";
  if (named.test) return isMade ? "low" : void 0;
  if (written.form === "compared" && named.sort !== "password" && nature !== "random") return void 0;
  const sure = named.certainty === "sure" ? whenSure(nature, value, named, written, where) : isMade && value.length >= 20 && (written.quoted || isSetting(written, where)) ? "medium" : void 0;
  return sure && where.noProduct ? "low" : sure;
}
function isSetting({ form }, { syntax }) {
  return form === "assigned" && (syntax === "lines" || syntax === "shell");
}
function withoutEscapes(value) {
  if (!value.includes("\\u")) return value;
  return value.replace(
    /\\u([0-9a-fA-F]{4})/g,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  );
}
function plainOf(value) {
  if (value.length < 8 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{4,400}={0,2}$/.test(value)) return value;
  const decoded = atob(value).trimEnd();
  return decoded.length > 2 && /^[ -~]+$/.test(decoded) ? decoded : value;
}
function whenSure(nature, value, { sort }, { quoted }, { syntax, settings, credentials, pipeline }) {
  switch (nature) {
    case "random":
      return value.length >= 20 || sort === "password" && !pipeline ? "high" : value.length >= 14 ? "medium" : void 0;
    case "digest":
      return "medium";
    case "uuid":
      return credentials ? "medium" : "low";
    case "password":
      if (sort === "password") return pipeline ? "low" : "medium";
      return quoted && value.length >= 12 && syntax !== "text" && (0, import_chunk_EM4RLBAG.classesOf)((0, import_chunk_EM4RLBAG.charactersOf)(value)) > 2 ? "medium" : void 0;
    case "placeholder":
    case "name":
    case "other":
      return sort === "password" && !pipeline && (isWeak(value, settings, credentials) || nature !== "placeholder" && isLetters(value, settings, credentials)) ? "medium" : void 0;
    default:
      return void 0;
  }
}
function isWeak(value, settings, credentials) {
  if (!settings || value.length < 6 || value.length > 64 || (0, import_chunk_EM4RLBAG.standsForAnother)(value) || /\s/.test(value))
    return false;
  const { lower, upper, digits } = (0, import_chunk_EM4RLBAG.charactersOf)(value);
  if (value.length >= 8 && lower > 0 && upper > 0 && digits > 0) return true;
  return credentials && lower + upper > 2 && digits > 0;
}
var NO_WORD = 6;
function isLetters(value, settings, credentials) {
  if (!/^[A-Za-z]{8,40}$/.test(value) || (0, import_chunk_EM4RLBAG.standsForAnother)(value)) return false;
  return credentials || settings && value.length >= 10 && (0, import_chunk_EM4RLBAG.surpriseOf)(value) >= NO_WORD;
}
function isInConnectionString(text, name, { end }) {
  const around = text.slice(Math.max(0, name.start - 200), Math.min(text.length, end + 200));
  if (!around.includes(";")) return false;
  return /[;"'](?:server|host|data source|addr|address|accountname|endpoint|database|initial catalog) ?=/i.test(
    around
  );
}
function fromAuthorization(file, after, where) {
  const header = authorizationAt(file.text, after);
  if (!header) return [];
  const { place, scheme, password } = header;
  const value = file.text.slice(place.start, place.end);
  const nature = (0, import_chunk_EM4RLBAG.natureOf)(password ?? value);
  const isMade = MADE.has(nature);
  if (!isMade && !(password !== void 0 && nature === "password")) return [];
  const confidence = where.noProduct ? "low" : isMade ? "high" : "medium";
  return [
    candidate(file, "authorization-header", place, place, value, `Authorization: ${scheme}`, confidence)
  ];
}
var MADE = /* @__PURE__ */ new Set(["random", "digest", "uuid"]);
function fromCurl(file, place, where) {
  const value = file.text.slice(place.start, place.end);
  const nature = (0, import_chunk_EM4RLBAG.natureOf)(value);
  if (!MADE.has(nature) && nature !== "password") return [];
  const confidence = where.noProduct ? "low" : "medium";
  return [candidate(file, "generic-password", place, place, value, "curl --user", confidence)];
}
function fromRegistry(file, name, written, where) {
  const value = file.text.slice(written.start, written.end);
  const password = passwordOfPair(value);
  if (password === void 0 || password.length < 4 || (0, import_chunk_EM4RLBAG.standsForAnother)(password)) return void 0;
  const at = { start: name.start, end: written.end };
  const label = file.text.slice(name.start, name.end);
  return candidate(file, "generic-password", at, written, value, label, where.noProduct ? "low" : "medium");
}
function candidate(file, kind, at, secret, value, name, confidence) {
  return {
    kind,
    at: { path: file.path, start: at.start, end: at.end },
    secret: { path: file.path, start: secret.start, end: secret.end },
    publicPrefix: "",
    digest: (0, import_chunk_DBQ2SEIM.sha256)(value).slice(0, 4),
    doubts: [],
    name,
    confidence
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  candidatesIn,
  candidatesInPlain,
  encodedIn,
  findIn,
  pemKeysIn,
  tokensIn
});
})