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
  pemKeysIn: () => pemKeysIn,
  tokensIn: () => tokensIn
});
module.exports = stdin_exports;
var import_chunk_FT7NPGHC = __load("./chunk-FT7NPGHC.js");
var import_chunk_WBB22ILV = __load("./chunk-WBB22ILV.js");
var import_chunk_VV2CSCT3 = __load("./chunk-VV2CSCT3.js");
var import_chunk_HYEJY7A4 = __load("./chunk-HYEJY7A4.js");
var import_chunk_MSZ5OI4G = __load("./chunk-MSZ5OI4G.js");
var import_chunk_4ZP6NWD5 = __load("./chunk-4ZP6NWD5.js");
var import_chunk_IMCOWUNG = __load("./chunk-IMCOWUNG.js");
var import_chunk_XF4NMRY3 = __load("./chunk-XF4NMRY3.js");
var ANCHORS = JSON.parse('[{"literal":"LS0tLS1CRUdJT","encoding":"base64","width":1,"phase":0},{"literal":"0tLS0tQkVHSU","encoding":"base64","width":1,"phase":2},{"literal":"tLS0tLUJFR0lO","encoding":"base64","width":1,"phase":3},{"literal":"Z2hwX","encoding":"base64","width":1,"phase":0},{"literal":"naHBf","encoding":"base64","width":1,"phase":3},{"literal":"OmdocF","encoding":"base64","width":1,"phase":0},{"literal":"pnaHBf","encoding":"base64","width":1,"phase":2},{"literal":"6Z2hwX","encoding":"base64","width":1,"phase":3},{"literal":"PWdocF","encoding":"base64","width":1,"phase":0},{"literal":"1naHBf","encoding":"base64","width":1,"phase":2},{"literal":"9Z2hwX","encoding":"base64","width":1,"phase":3},{"literal":"ImdocF","encoding":"base64","width":1,"phase":0},{"literal":"JnaHBf","encoding":"base64","width":1,"phase":2},{"literal":"iZ2hwX","encoding":"base64","width":1,"phase":3},{"literal":"IGdocF","encoding":"base64","width":1,"phase":0},{"literal":"BnaHBf","encoding":"base64","width":1,"phase":2},{"literal":"gZ2hwX","encoding":"base64","width":1,"phase":3},{"literal":"Z2hvX","encoding":"base64","width":1,"phase":0},{"literal":"naG9f","encoding":"base64","width":1,"phase":3},{"literal":"Omdob1","encoding":"base64","width":1,"phase":0},{"literal":"pnaG9f","encoding":"base64","width":1,"phase":2},{"literal":"6Z2hvX","encoding":"base64","width":1,"phase":3},{"literal":"PWdob1","encoding":"base64","width":1,"phase":0},{"literal":"1naG9f","encoding":"base64","width":1,"phase":2},{"literal":"9Z2hvX","encoding":"base64","width":1,"phase":3},{"literal":"Imdob1","encoding":"base64","width":1,"phase":0},{"literal":"JnaG9f","encoding":"base64","width":1,"phase":2},{"literal":"iZ2hvX","encoding":"base64","width":1,"phase":3},{"literal":"IGdob1","encoding":"base64","width":1,"phase":0},{"literal":"BnaG9f","encoding":"base64","width":1,"phase":2},{"literal":"gZ2hvX","encoding":"base64","width":1,"phase":3},{"literal":"Z2hzX","encoding":"base64","width":1,"phase":0},{"literal":"naHNf","encoding":"base64","width":1,"phase":3},{"literal":"Omdoc1","encoding":"base64","width":1,"phase":0},{"literal":"pnaHNf","encoding":"base64","width":1,"phase":2},{"literal":"6Z2hzX","encoding":"base64","width":1,"phase":3},{"literal":"PWdoc1","encoding":"base64","width":1,"phase":0},{"literal":"1naHNf","encoding":"base64","width":1,"phase":2},{"literal":"9Z2hzX","encoding":"base64","width":1,"phase":3},{"literal":"Imdoc1","encoding":"base64","width":1,"phase":0},{"literal":"JnaHNf","encoding":"base64","width":1,"phase":2},{"literal":"iZ2hzX","encoding":"base64","width":1,"phase":3},{"literal":"IGdoc1","encoding":"base64","width":1,"phase":0},{"literal":"BnaHNf","encoding":"base64","width":1,"phase":2},{"literal":"gZ2hzX","encoding":"base64","width":1,"phase":3},{"literal":"Z2l0aHViX3BhdF","encoding":"base64","width":1,"phase":0},{"literal":"dpdGh1Yl9wYXRf","encoding":"base64","width":1,"phase":2},{"literal":"naXRodWJfcGF0X","encoding":"base64","width":1,"phase":3},{"literal":"Z2xwYXQt","encoding":"base64","width":1,"phase":0},{"literal":"dscGF0L","encoding":"base64","width":1,"phase":2},{"literal":"nbHBhdC","encoding":"base64","width":1,"phase":3},{"literal":"eG94Yi","encoding":"base64","width":1,"phase":0},{"literal":"hveGIt","encoding":"base64","width":1,"phase":2},{"literal":"4b3hiL","encoding":"base64","width":1,"phase":3},{"literal":"eG94cC","encoding":"base64","width":1,"phase":0},{"literal":"hveHAt","encoding":"base64","width":1,"phase":2},{"literal":"4b3hwL","encoding":"base64","width":1,"phase":3},{"literal":"eGFwcC0x","encoding":"base64","width":1,"phase":0},{"literal":"hhcHAtM","encoding":"base64","width":1,"phase":2},{"literal":"4YXBwLT","encoding":"base64","width":1,"phase":3},{"literal":"aG9va3Muc2xhY2suY29tL3NlcnZpY2Vz","encoding":"base64","width":1,"phase":0},{"literal":"hvb2tzLnNsYWNrLmNvbS9zZXJ2aWNlc","encoding":"base64","width":1,"phase":2},{"literal":"ob29rcy5zbGFjay5jb20vc2VydmljZX","encoding":"base64","width":1,"phase":3},{"literal":"c2tfbGl2ZV","encoding":"base64","width":1,"phase":0},{"literal":"NrX2xpdmVf","encoding":"base64","width":1,"phase":2},{"literal":"za19saXZlX","encoding":"base64","width":1,"phase":3},{"literal":"cmtfbGl2ZV","encoding":"base64","width":1,"phase":0},{"literal":"JrX2xpdmVf","encoding":"base64","width":1,"phase":2},{"literal":"ya19saXZlX","encoding":"base64","width":1,"phase":3},{"literal":"c2tfdGVzdF","encoding":"base64","width":1,"phase":0},{"literal":"NrX3Rlc3Rf","encoding":"base64","width":1,"phase":2},{"literal":"za190ZXN0X","encoding":"base64","width":1,"phase":3},{"literal":"QUtJQ","encoding":"base64","width":1,"phase":0},{"literal":"BS0lB","encoding":"base64","width":1,"phase":3},{"literal":"OkFLSU","encoding":"base64","width":1,"phase":0},{"literal":"pBS0lB","encoding":"base64","width":1,"phase":2},{"literal":"6QUtJQ","encoding":"base64","width":1,"phase":3},{"literal":"PUFLSU","encoding":"base64","width":1,"phase":0},{"literal":"1BS0lB","encoding":"base64","width":1,"phase":2},{"literal":"9QUtJQ","encoding":"base64","width":1,"phase":3},{"literal":"IkFLSU","encoding":"base64","width":1,"phase":0},{"literal":"JBS0lB","encoding":"base64","width":1,"phase":2},{"literal":"iQUtJQ","encoding":"base64","width":1,"phase":3},{"literal":"IEFLSU","encoding":"base64","width":1,"phase":0},{"literal":"BBS0lB","encoding":"base64","width":1,"phase":2},{"literal":"gQUtJQ","encoding":"base64","width":1,"phase":3},{"literal":"QVNJQ","encoding":"base64","width":1,"phase":0},{"literal":"BU0lB","encoding":"base64","width":1,"phase":3},{"literal":"OkFTSU","encoding":"base64","width":1,"phase":0},{"literal":"pBU0lB","encoding":"base64","width":1,"phase":2},{"literal":"6QVNJQ","encoding":"base64","width":1,"phase":3},{"literal":"PUFTSU","encoding":"base64","width":1,"phase":0},{"literal":"1BU0lB","encoding":"base64","width":1,"phase":2},{"literal":"9QVNJQ","encoding":"base64","width":1,"phase":3},{"literal":"IkFTSU","encoding":"base64","width":1,"phase":0},{"literal":"JBU0lB","encoding":"base64","width":1,"phase":2},{"literal":"iQVNJQ","encoding":"base64","width":1,"phase":3},{"literal":"IEFTSU","encoding":"base64","width":1,"phase":0},{"literal":"BBU0lB","encoding":"base64","width":1,"phase":2},{"literal":"gQVNJQ","encoding":"base64","width":1,"phase":3},{"literal":"bnBtX","encoding":"base64","width":1,"phase":0},{"literal":"ucG1f","encoding":"base64","width":1,"phase":3},{"literal":"Om5wbV","encoding":"base64","width":1,"phase":0},{"literal":"pucG1f","encoding":"base64","width":1,"phase":2},{"literal":"6bnBtX","encoding":"base64","width":1,"phase":3},{"literal":"PW5wbV","encoding":"base64","width":1,"phase":0},{"literal":"1ucG1f","encoding":"base64","width":1,"phase":2},{"literal":"9bnBtX","encoding":"base64","width":1,"phase":3},{"literal":"Im5wbV","encoding":"base64","width":1,"phase":0},{"literal":"JucG1f","encoding":"base64","width":1,"phase":2},{"literal":"ibnBtX","encoding":"base64","width":1,"phase":3},{"literal":"IG5wbV","encoding":"base64","width":1,"phase":0},{"literal":"BucG1f","encoding":"base64","width":1,"phase":2},{"literal":"gbnBtX","encoding":"base64","width":1,"phase":3},{"literal":"cHlwaS","encoding":"base64","width":1,"phase":0},{"literal":"B5cGkt","encoding":"base64","width":1,"phase":2},{"literal":"weXBpL","encoding":"base64","width":1,"phase":3},{"literal":"ZGNrcl9wYXRf","encoding":"base64","width":1,"phase":0},{"literal":"Rja3JfcGF0X","encoding":"base64","width":1,"phase":2},{"literal":"kY2tyX3BhdF","encoding":"base64","width":1,"phase":3},{"literal":"c2stYW50L","encoding":"base64","width":1,"phase":0},{"literal":"NrLWFudC","encoding":"base64","width":1,"phase":2},{"literal":"zay1hbnQt","encoding":"base64","width":1,"phase":3},{"literal":"c2stcHJvai","encoding":"base64","width":1,"phase":0},{"literal":"NrLXByb2ot","encoding":"base64","width":1,"phase":2},{"literal":"zay1wcm9qL","encoding":"base64","width":1,"phase":3},{"literal":"QUl6YVN5","encoding":"base64","width":1,"phase":0},{"literal":"FJemFTe","encoding":"base64","width":1,"phase":2},{"literal":"BSXphU3","encoding":"base64","width":1,"phase":3},{"literal":"aHZzLkNBRV","encoding":"base64","width":1,"phase":0},{"literal":"h2cy5DQUVT","encoding":"base64","width":1,"phase":2},{"literal":"odnMuQ0FFU","encoding":"base64","width":1,"phase":3},{"literal":"cG9zdGdyZXM6Ly","encoding":"base64","width":1,"phase":0},{"literal":"Bvc3RncmVzOi8v","encoding":"base64","width":1,"phase":2},{"literal":"wb3N0Z3JlczovL","encoding":"base64","width":1,"phase":3},{"literal":"cG9zdGdyZXNxbDovL","encoding":"base64","width":1,"phase":0},{"literal":"Bvc3RncmVzcWw6Ly","encoding":"base64","width":1,"phase":2},{"literal":"wb3N0Z3Jlc3FsOi8v","encoding":"base64","width":1,"phase":3},{"literal":"bXlzcWw6Ly","encoding":"base64","width":1,"phase":0},{"literal":"15c3FsOi8v","encoding":"base64","width":1,"phase":2},{"literal":"teXNxbDovL","encoding":"base64","width":1,"phase":3},{"literal":"bW9uZ29kYjovL","encoding":"base64","width":1,"phase":0},{"literal":"1vbmdvZGI6Ly","encoding":"base64","width":1,"phase":2},{"literal":"tb25nb2RiOi8v","encoding":"base64","width":1,"phase":3},{"literal":"bW9uZ29kYitzcnY6Ly","encoding":"base64","width":1,"phase":0},{"literal":"1vbmdvZGIrc3J2Oi8v","encoding":"base64","width":1,"phase":2},{"literal":"tb25nb2RiK3NydjovL","encoding":"base64","width":1,"phase":3},{"literal":"cmVkaXM6Ly","encoding":"base64","width":1,"phase":0},{"literal":"JlZGlzOi8v","encoding":"base64","width":1,"phase":2},{"literal":"yZWRpczovL","encoding":"base64","width":1,"phase":3},{"literal":"YW1xcDovL","encoding":"base64","width":1,"phase":0},{"literal":"FtcXA6Ly","encoding":"base64","width":1,"phase":2},{"literal":"hbXFwOi8v","encoding":"base64","width":1,"phase":3},{"literal":"ZXlKaGJHY2lPa","encoding":"base64","width":1,"phase":0},{"literal":"V5SmhiR2NpT2","encoding":"base64","width":1,"phase":2},{"literal":"leUpoYkdjaU9p","encoding":"base64","width":1,"phase":3},{"literal":"ZXlKMGVYQWlPa","encoding":"base64","width":1,"phase":0},{"literal":"V5SjBlWEFpT2","encoding":"base64","width":1,"phase":2},{"literal":"leUowZVhBaU9p","encoding":"base64","width":1,"phase":3},{"literal":"ZXlKcmFXUWlPa","encoding":"base64","width":1,"phase":0},{"literal":"V5SnJhV1FpT2","encoding":"base64","width":1,"phase":2},{"literal":"leUpyYVdRaU9p","encoding":"base64","width":1,"phase":3},{"literal":"cGFzc3dvcm","encoding":"base64","width":1,"phase":0},{"literal":"Bhc3N3b3Jk","encoding":"base64","width":1,"phase":2},{"literal":"wYXNzd29yZ","encoding":"base64","width":1,"phase":3},{"literal":"UEFTU1dPUk","encoding":"base64","width":1,"phase":0},{"literal":"BBU1NXT1JE","encoding":"base64","width":1,"phase":2},{"literal":"QQVNTV09SR","encoding":"base64","width":1,"phase":3},{"literal":"UGFzc3dvcm","encoding":"base64","width":1,"phase":0},{"literal":"QYXNzd29yZ","encoding":"base64","width":1,"phase":3},{"literal":"cGFzc3dk","encoding":"base64","width":1,"phase":0},{"literal":"Bhc3N3Z","encoding":"base64","width":1,"phase":2},{"literal":"wYXNzd2","encoding":"base64","width":1,"phase":3},{"literal":"c2VjcmV0","encoding":"base64","width":1,"phase":0},{"literal":"NlY3Jld","encoding":"base64","width":1,"phase":2},{"literal":"zZWNyZX","encoding":"base64","width":1,"phase":3},{"literal":"U0VDUkVU","encoding":"base64","width":1,"phase":0},{"literal":"NFQ1JFV","encoding":"base64","width":1,"phase":2},{"literal":"TRUNSRV","encoding":"base64","width":1,"phase":3},{"literal":"U2VjcmV0","encoding":"base64","width":1,"phase":0},{"literal":"TZWNyZX","encoding":"base64","width":1,"phase":3},{"literal":"YXBpX2tle","encoding":"base64","width":1,"phase":0},{"literal":"FwaV9rZX","encoding":"base64","width":1,"phase":2},{"literal":"hcGlfa2V5","encoding":"base64","width":1,"phase":3},{"literal":"QVBJX0tFW","encoding":"base64","width":1,"phase":0},{"literal":"FQSV9LRV","encoding":"base64","width":1,"phase":2},{"literal":"BUElfS0VZ","encoding":"base64","width":1,"phase":3},{"literal":"YXBpS2V5","encoding":"base64","width":1,"phase":0},{"literal":"FwaUtle","encoding":"base64","width":1,"phase":2},{"literal":"hcGlLZX","encoding":"base64","width":1,"phase":3},{"literal":"QXBpS2V5","encoding":"base64","width":1,"phase":0},{"literal":"BcGlLZX","encoding":"base64","width":1,"phase":3},{"literal":"YWNjZXNzX3Rva2Vu","encoding":"base64","width":1,"phase":0},{"literal":"FjY2Vzc190b2tlb","encoding":"base64","width":1,"phase":2},{"literal":"hY2Nlc3NfdG9rZW","encoding":"base64","width":1,"phase":3},{"literal":"QUNDRVNTX1RPS0VO","encoding":"base64","width":1,"phase":0},{"literal":"FDQ0VTU19UT0tFT","encoding":"base64","width":1,"phase":2},{"literal":"BQ0NFU1NfVE9LRU","encoding":"base64","width":1,"phase":3},{"literal":"X1RPS0VOP","encoding":"base64","width":1,"phase":0},{"literal":"9UT0tFTj","encoding":"base64","width":1,"phase":2},{"literal":"fVE9LRU49","encoding":"base64","width":1,"phase":3},{"literal":"ImF1dGgi","encoding":"base64","width":1,"phase":0},{"literal":"JhdXRoI","encoding":"base64","width":1,"phase":2},{"literal":"iYXV0aC","encoding":"base64","width":1,"phase":3},{"literal":"SVFvSmIzSn","encoding":"base64","width":1,"phase":0},{"literal":"lRb0piM0pw","encoding":"base64","width":1,"phase":2},{"literal":"JUW9KYjNKc","encoding":"base64","width":1,"phase":3},{"literal":"RndvR1pYSX","encoding":"base64","width":1,"phase":0},{"literal":"Z3b0daWEl2","encoding":"base64","width":1,"phase":2},{"literal":"Gd29HWlhJd","encoding":"base64","width":1,"phase":3},{"literal":"RlFvR1pYSX","encoding":"base64","width":1,"phase":0},{"literal":"ZRb0daWEl2","encoding":"base64","width":1,"phase":2},{"literal":"GUW9HWlhJd","encoding":"base64","width":1,"phase":3},{"literal":"YmVkcm9jay","encoding":"base64","width":1,"phase":0},{"literal":"JlZHJvY2st","encoding":"base64","width":1,"phase":2},{"literal":"iZWRyb2NrL","encoding":"base64","width":1,"phase":3},{"literal":"YW16bi5td3","encoding":"base64","width":1,"phase":0},{"literal":"Ftem4ubXdz","encoding":"base64","width":1,"phase":2},{"literal":"hbXpuLm13c","encoding":"base64","width":1,"phase":3},{"literal":"YW16bjEub2","encoding":"base64","width":1,"phase":0},{"literal":"Ftem4xLm9h","encoding":"base64","width":1,"phase":2},{"literal":"hbXpuMS5vY","encoding":"base64","width":1,"phase":3},{"literal":"QVEuQWI4Uk","encoding":"base64","width":1,"phase":0},{"literal":"FRLkFiOFJO","encoding":"base64","width":1,"phase":2},{"literal":"BUS5BYjhST","encoding":"base64","width":1,"phase":3},{"literal":"R09DU1BYL","encoding":"base64","width":1,"phase":0},{"literal":"dPQ1NQWC","encoding":"base64","width":1,"phase":2},{"literal":"HT0NTUFgt","encoding":"base64","width":1,"phase":3},{"literal":"eWEyOS","encoding":"base64","width":1,"phase":0},{"literal":"lhMjku","encoding":"base64","width":1,"phase":2},{"literal":"5YTI5L","encoding":"base64","width":1,"phase":3},{"literal":"SlFRSj","encoding":"base64","width":1,"phase":0},{"literal":"pRUUo5","encoding":"base64","width":1,"phase":2},{"literal":"KUVFKO","encoding":"base64","width":1,"phase":3},{"literal":"O1NoYXJlZE","encoding":"base64","width":1,"phase":0},{"literal":"tTaGFyZWRB","encoding":"base64","width":1,"phase":2},{"literal":"7U2hhcmVkQ","encoding":"base64","width":1,"phase":3},{"literal":"LmF6Y29uZm","encoding":"base64","width":1,"phase":0},{"literal":"5hemNvbmZp","encoding":"base64","width":1,"phase":2},{"literal":"uYXpjb25ma","encoding":"base64","width":1,"phase":3},{"literal":"ZG9wX3YxX","encoding":"base64","width":1,"phase":0},{"literal":"RvcF92MV","encoding":"base64","width":1,"phase":2},{"literal":"kb3BfdjFf","encoding":"base64","width":1,"phase":3},{"literal":"ZG9vX3YxX","encoding":"base64","width":1,"phase":0},{"literal":"Rvb192MV","encoding":"base64","width":1,"phase":2},{"literal":"kb29fdjFf","encoding":"base64","width":1,"phase":3},{"literal":"ZG9yX3YxX","encoding":"base64","width":1,"phase":0},{"literal":"Rvcl92MV","encoding":"base64","width":1,"phase":2},{"literal":"kb3JfdjFf","encoding":"base64","width":1,"phase":3},{"literal":"SFJLVS1BQ","encoding":"base64","width":1,"phase":0},{"literal":"hSS1UtQU","encoding":"base64","width":1,"phase":2},{"literal":"IUktVLUFB","encoding":"base64","width":1,"phase":3},{"literal":"dmVyY2VsX2","encoding":"base64","width":1,"phase":0},{"literal":"ZlcmNlbF9i","encoding":"base64","width":1,"phase":2},{"literal":"2ZXJjZWxfY","encoding":"base64","width":1,"phase":3},{"literal":"Y2Z1dF","encoding":"base64","width":1,"phase":0},{"literal":"NmdXRf","encoding":"base64","width":1,"phase":2},{"literal":"jZnV0X","encoding":"base64","width":1,"phase":3},{"literal":"Y2ZhdF","encoding":"base64","width":1,"phase":0},{"literal":"NmYXRf","encoding":"base64","width":1,"phase":2},{"literal":"jZmF0X","encoding":"base64","width":1,"phase":3},{"literal":"djEuMC","encoding":"base64","width":1,"phase":0},{"literal":"YxLjAt","encoding":"base64","width":1,"phase":2},{"literal":"2MS4wL","encoding":"base64","width":1,"phase":3},{"literal":"Zm0xYV","encoding":"base64","width":1,"phase":0},{"literal":"ZtMWFf","encoding":"base64","width":1,"phase":2},{"literal":"mbTFhX","encoding":"base64","width":1,"phase":3},{"literal":"Zm0xcl","encoding":"base64","width":1,"phase":0},{"literal":"ZtMXJf","encoding":"base64","width":1,"phase":2},{"literal":"mbTFyX","encoding":"base64","width":1,"phase":3},{"literal":"dGstdXMt","encoding":"base64","width":1,"phase":0},{"literal":"RrLXVzL","encoding":"base64","width":1,"phase":2},{"literal":"0ay11cy","encoding":"base64","width":1,"phase":3},{"literal":"dWNhdF","encoding":"base64","width":1,"phase":0},{"literal":"VjYXRf","encoding":"base64","width":1,"phase":2},{"literal":"1Y2F0X","encoding":"base64","width":1,"phase":3},{"literal":"LmF0bGFzdj","encoding":"base64","width":1,"phase":0},{"literal":"5hdGxhc3Yx","encoding":"base64","width":1,"phase":2},{"literal":"uYXRsYXN2M","encoding":"base64","width":1,"phase":3},{"literal":"b3BzX2V5S","encoding":"base64","width":1,"phase":0},{"literal":"9wc19leU","encoding":"base64","width":1,"phase":2},{"literal":"vcHNfZXlK","encoding":"base64","width":1,"phase":3},{"literal":"dHNrZXkt","encoding":"base64","width":1,"phase":0},{"literal":"Rza2V5L","encoding":"base64","width":1,"phase":2},{"literal":"0c2tleS","encoding":"base64","width":1,"phase":3},{"literal":"ZG5rZXkt","encoding":"base64","width":1,"phase":0},{"literal":"Rua2V5L","encoding":"base64","width":1,"phase":2},{"literal":"kbmtleS","encoding":"base64","width":1,"phase":3},{"literal":"c2hhMjU2f","encoding":"base64","width":1,"phase":0},{"literal":"NoYTI1Nn","encoding":"base64","width":1,"phase":2},{"literal":"zaGEyNTZ+","encoding":"base64","width":1,"phase":3},{"literal":"SW5SbGJYQn","encoding":"base64","width":1,"phase":0},{"literal":"luUmxiWEJ2","encoding":"base64","width":1,"phase":2},{"literal":"JblJsYlhCd","encoding":"base64","width":1,"phase":3},{"literal":"ZXlKaGJHY2","encoding":"base64","width":1,"phase":0},{"literal":"V5SmhiR2Np","encoding":"base64","width":1,"phase":2},{"literal":"leUpoYkdja","encoding":"base64","width":1,"phase":3},{"literal":"Z2l0aHViX3","encoding":"base64","width":1,"phase":0},{"literal":"dpdGh1Yl9w","encoding":"base64","width":1,"phase":2},{"literal":"naXRodWJfc","encoding":"base64","width":1,"phase":3},{"literal":"Z2xydC","encoding":"base64","width":1,"phase":0},{"literal":"dscnQt","encoding":"base64","width":1,"phase":2},{"literal":"nbHJ0L","encoding":"base64","width":1,"phase":3},{"literal":"R1IxMzQ4OT","encoding":"base64","width":1,"phase":0},{"literal":"dSMTM0ODk0","encoding":"base64","width":1,"phase":2},{"literal":"HUjEzNDg5N","encoding":"base64","width":1,"phase":3},{"literal":"Z2xkdC","encoding":"base64","width":1,"phase":0},{"literal":"dsZHQt","encoding":"base64","width":1,"phase":2},{"literal":"nbGR0L","encoding":"base64","width":1,"phase":3},{"literal":"Z2xwdHQt","encoding":"base64","width":1,"phase":0},{"literal":"dscHR0L","encoding":"base64","width":1,"phase":2},{"literal":"nbHB0dC","encoding":"base64","width":1,"phase":3},{"literal":"Z2xjYnQt","encoding":"base64","width":1,"phase":0},{"literal":"dsY2J0L","encoding":"base64","width":1,"phase":2},{"literal":"nbGNidC","encoding":"base64","width":1,"phase":3},{"literal":"Z2xmdC","encoding":"base64","width":1,"phase":0},{"literal":"dsZnQt","encoding":"base64","width":1,"phase":2},{"literal":"nbGZ0L","encoding":"base64","width":1,"phase":3},{"literal":"Z2xpbXQt","encoding":"base64","width":1,"phase":0},{"literal":"dsaW10L","encoding":"base64","width":1,"phase":2},{"literal":"nbGltdC","encoding":"base64","width":1,"phase":3},{"literal":"Z2xhZ2VudC","encoding":"base64","width":1,"phase":0},{"literal":"dsYWdlbnQt","encoding":"base64","width":1,"phase":2},{"literal":"nbGFnZW50L","encoding":"base64","width":1,"phase":3},{"literal":"Z2xvYXMt","encoding":"base64","width":1,"phase":0},{"literal":"dsb2FzL","encoding":"base64","width":1,"phase":2},{"literal":"nbG9hcy","encoding":"base64","width":1,"phase":3},{"literal":"Z2xzb2F0L","encoding":"base64","width":1,"phase":0},{"literal":"dsc29hdC","encoding":"base64","width":1,"phase":2},{"literal":"nbHNvYXQt","encoding":"base64","width":1,"phase":3},{"literal":"Z2xmZmN0L","encoding":"base64","width":1,"phase":0},{"literal":"dsZmZjdC","encoding":"base64","width":1,"phase":2},{"literal":"nbGZmY3Qt","encoding":"base64","width":1,"phase":3},{"literal":"X2dpdGxhYl","encoding":"base64","width":1,"phase":0},{"literal":"9naXRsYWJf","encoding":"base64","width":1,"phase":2},{"literal":"fZ2l0bGFiX","encoding":"base64","width":1,"phase":3},{"literal":"QVRDVFQzeE","encoding":"base64","width":1,"phase":0},{"literal":"FUQ1RUM3hG","encoding":"base64","width":1,"phase":2},{"literal":"BVENUVDN4R","encoding":"base64","width":1,"phase":3},{"literal":"cnVieWdlbX","encoding":"base64","width":1,"phase":0},{"literal":"J1YnlnZW1z","encoding":"base64","width":1,"phase":2},{"literal":"ydWJ5Z2Vtc","encoding":"base64","width":1,"phase":3},{"literal":"Q0xPSkFSU1","encoding":"base64","width":1,"phase":0},{"literal":"NMT0pBUlNf","encoding":"base64","width":1,"phase":2},{"literal":"DTE9KQVJTX","encoding":"base64","width":1,"phase":3},{"literal":"Y21WbW","encoding":"base64","width":1,"phase":0},{"literal":"NtVm1k","encoding":"base64","width":1,"phase":2},{"literal":"jbVZtZ","encoding":"base64","width":1,"phase":3},{"literal":"ZGNrcl9wYX","encoding":"base64","width":1,"phase":0},{"literal":"Rja3JfcGF0","encoding":"base64","width":1,"phase":2},{"literal":"kY2tyX3Bhd","encoding":"base64","width":1,"phase":3},{"literal":"ZGNrcl9vYX","encoding":"base64","width":1,"phase":0},{"literal":"Rja3Jfb2F0","encoding":"base64","width":1,"phase":2},{"literal":"kY2tyX29hd","encoding":"base64","width":1,"phase":3},{"literal":"U1dNVEtOLT","encoding":"base64","width":1,"phase":0},{"literal":"NXTVRLTi0x","encoding":"base64","width":1,"phase":2},{"literal":"TV01US04tM","encoding":"base64","width":1,"phase":3},{"literal":"U1dNS0VZLT","encoding":"base64","width":1,"phase":0},{"literal":"NXTUtFWS0x","encoding":"base64","width":1,"phase":2},{"literal":"TV01LRVktM","encoding":"base64","width":1,"phase":3},{"literal":"cGFja2FnaX","encoding":"base64","width":1,"phase":0},{"literal":"BhY2thZ2lz","encoding":"base64","width":1,"phase":2},{"literal":"wYWNrYWdpc","encoding":"base64","width":1,"phase":3},{"literal":"Q0NJUEFUX","encoding":"base64","width":1,"phase":0},{"literal":"NDSVBBVF","encoding":"base64","width":1,"phase":2},{"literal":"DQ0lQQVRf","encoding":"base64","width":1,"phase":3},{"literal":"Q0NJUFJKX","encoding":"base64","width":1,"phase":0},{"literal":"NDSVBSSl","encoding":"base64","width":1,"phase":2},{"literal":"DQ0lQUkpf","encoding":"base64","width":1,"phase":3},{"literal":"Ymt1YV","encoding":"base64","width":1,"phase":0},{"literal":"JrdWFf","encoding":"base64","width":1,"phase":2},{"literal":"ia3VhX","encoding":"base64","width":1,"phase":3},{"literal":"YmthYV","encoding":"base64","width":1,"phase":0},{"literal":"JrYWFf","encoding":"base64","width":1,"phase":2},{"literal":"ia2FhX","encoding":"base64","width":1,"phase":3},{"literal":"Ymthal","encoding":"base64","width":1,"phase":0},{"literal":"JrYWpf","encoding":"base64","width":1,"phase":2},{"literal":"ia2FqX","encoding":"base64","width":1,"phase":3},{"literal":"Ymthcl","encoding":"base64","width":1,"phase":0},{"literal":"JrYXJf","encoding":"base64","width":1,"phase":2},{"literal":"ia2FyX","encoding":"base64","width":1,"phase":3},{"literal":"YmtjdF","encoding":"base64","width":1,"phase":0},{"literal":"JrY3Rf","encoding":"base64","width":1,"phase":2},{"literal":"ia2N0X","encoding":"base64","width":1,"phase":3},{"literal":"YmtwdF","encoding":"base64","width":1,"phase":0},{"literal":"JrcHRf","encoding":"base64","width":1,"phase":2},{"literal":"ia3B0X","encoding":"base64","width":1,"phase":3},{"literal":"YmtwYXRf","encoding":"base64","width":1,"phase":0},{"literal":"JrcGF0X","encoding":"base64","width":1,"phase":2},{"literal":"ia3BhdF","encoding":"base64","width":1,"phase":3},{"literal":"Ymtwc1","encoding":"base64","width":1,"phase":0},{"literal":"JrcHNf","encoding":"base64","width":1,"phase":2},{"literal":"ia3BzX","encoding":"base64","width":1,"phase":3},{"literal":"c255a191YX","encoding":"base64","width":1,"phase":0},{"literal":"NueWtfdWF0","encoding":"base64","width":1,"phase":2},{"literal":"zbnlrX3Vhd","encoding":"base64","width":1,"phase":3},{"literal":"c255a19zYX","encoding":"base64","width":1,"phase":0},{"literal":"NueWtfc2F0","encoding":"base64","width":1,"phase":2},{"literal":"zbnlrX3Nhd","encoding":"base64","width":1,"phase":3},{"literal":"c2dwX2xvY2","encoding":"base64","width":1,"phase":0},{"literal":"NncF9sb2Nh","encoding":"base64","width":1,"phase":2},{"literal":"zZ3BfbG9jY","encoding":"base64","width":1,"phase":3},{"literal":"bWVyZ2lmeV","encoding":"base64","width":1,"phase":0},{"literal":"1lcmdpZnlf","encoding":"base64","width":1,"phase":2},{"literal":"tZXJnaWZ5X","encoding":"base64","width":1,"phase":3},{"literal":"Y29uZmlnY2","encoding":"base64","width":1,"phase":0},{"literal":"NvbmZpZ2Nh","encoding":"base64","width":1,"phase":2},{"literal":"jb25maWdjY","encoding":"base64","width":1,"phase":3},{"literal":"ZHZjX3Nlcn","encoding":"base64","width":1,"phase":0},{"literal":"R2Y19zZXJ2","encoding":"base64","width":1,"phase":2},{"literal":"kdmNfc2Vyd","encoding":"base64","width":1,"phase":3},{"literal":"QUlLX0NJX","encoding":"base64","width":1,"phase":0},{"literal":"FJS19DSV","encoding":"base64","width":1,"phase":2},{"literal":"BSUtfQ0lf","encoding":"base64","width":1,"phase":3},{"literal":"QUlLX1NFQ1","encoding":"base64","width":1,"phase":0},{"literal":"FJS19TRUNS","encoding":"base64","width":1,"phase":2},{"literal":"BSUtfU0VDU","encoding":"base64","width":1,"phase":3},{"literal":"QUlLX0NMSU","encoding":"base64","width":1,"phase":0},{"literal":"FJS19DTElF","encoding":"base64","width":1,"phase":2},{"literal":"BSUtfQ0xJR","encoding":"base64","width":1,"phase":3},{"literal":"ZW5kci","encoding":"base64","width":1,"phase":0},{"literal":"VuZHIr","encoding":"base64","width":1,"phase":2},{"literal":"lbmRyK","encoding":"base64","width":1,"phase":3},{"literal":"UE1BSy","encoding":"base64","width":1,"phase":0},{"literal":"BNQUst","encoding":"base64","width":1,"phase":2},{"literal":"QTUFLL","encoding":"base64","width":1,"phase":3},{"literal":"UE1BVC","encoding":"base64","width":1,"phase":0},{"literal":"BNQVQt","encoding":"base64","width":1,"phase":2},{"literal":"QTUFUL","encoding":"base64","width":1,"phase":3},{"literal":"VDNCbGJrRk","encoding":"base64","width":1,"phase":0},{"literal":"QzQmxia0ZK","encoding":"base64","width":1,"phase":2},{"literal":"UM0JsYmtGS","encoding":"base64","width":1,"phase":3},{"literal":"YXBpX29yZ1","encoding":"base64","width":1,"phase":0},{"literal":"FwaV9vcmdf","encoding":"base64","width":1,"phase":2},{"literal":"hcGlfb3JnX","encoding":"base64","width":1,"phase":3},{"literal":"cHBseC","encoding":"base64","width":1,"phase":0},{"literal":"BwbHgt","encoding":"base64","width":1,"phase":2},{"literal":"wcGx4L","encoding":"base64","width":1,"phase":3},{"literal":"bnZhcGkt","encoding":"base64","width":1,"phase":0},{"literal":"52YXBpL","encoding":"base64","width":1,"phase":2},{"literal":"udmFwaS","encoding":"base64","width":1,"phase":3},{"literal":"c2stb3Itdj","encoding":"base64","width":1,"phase":0},{"literal":"NrLW9yLXYx","encoding":"base64","width":1,"phase":2},{"literal":"zay1vci12M","encoding":"base64","width":1,"phase":3},{"literal":"dGdwX3YxX","encoding":"base64","width":1,"phase":0},{"literal":"RncF92MV","encoding":"base64","width":1,"phase":2},{"literal":"0Z3BfdjFf","encoding":"base64","width":1,"phase":3},{"literal":"c2stYXBpL","encoding":"base64","width":1,"phase":0},{"literal":"NrLWFwaS","encoding":"base64","width":1,"phase":2},{"literal":"zay1hcGkt","encoding":"base64","width":1,"phase":3},{"literal":"cGNza1","encoding":"base64","width":1,"phase":0},{"literal":"Bjc2tf","encoding":"base64","width":1,"phase":2},{"literal":"wY3NrX","encoding":"base64","width":1,"phase":3},{"literal":"bHN2Ml9wdF","encoding":"base64","width":1,"phase":0},{"literal":"xzdjJfcHRf","encoding":"base64","width":1,"phase":2},{"literal":"sc3YyX3B0X","encoding":"base64","width":1,"phase":3},{"literal":"bHN2Ml9za1","encoding":"base64","width":1,"phase":0},{"literal":"xzdjJfc2tf","encoding":"base64","width":1,"phase":2},{"literal":"sc3YyX3NrX","encoding":"base64","width":1,"phase":3},{"literal":"c2stbGYt","encoding":"base64","width":1,"phase":0},{"literal":"NrLWxmL","encoding":"base64","width":1,"phase":2},{"literal":"zay1sZi","encoding":"base64","width":1,"phase":3},{"literal":"d2FuZGJfdj","encoding":"base64","width":1,"phase":0},{"literal":"dhbmRiX3Yx","encoding":"base64","width":1,"phase":2},{"literal":"3YW5kYl92M","encoding":"base64","width":1,"phase":3},{"literal":"YXBrX3VzZX","encoding":"base64","width":1,"phase":0},{"literal":"Fwa191c2Vy","encoding":"base64","width":1,"phase":2},{"literal":"hcGtfdXNlc","encoding":"base64","width":1,"phase":3},{"literal":"dHZseS","encoding":"base64","width":1,"phase":0},{"literal":"R2bHkt","encoding":"base64","width":1,"phase":2},{"literal":"0dmx5L","encoding":"base64","width":1,"phase":3},{"literal":"c2tfcHJvZF","encoding":"base64","width":1,"phase":0},{"literal":"NrX3Byb2Rf","encoding":"base64","width":1,"phase":2},{"literal":"za19wcm9kX","encoding":"base64","width":1,"phase":3},{"literal":"cmtfcHJvZF","encoding":"base64","width":1,"phase":0},{"literal":"JrX3Byb2Rf","encoding":"base64","width":1,"phase":2},{"literal":"ya19wcm9kX","encoding":"base64","width":1,"phase":3},{"literal":"cmtfdGVzdF","encoding":"base64","width":1,"phase":0},{"literal":"JrX3Rlc3Rf","encoding":"base64","width":1,"phase":2},{"literal":"ya190ZXN0X","encoding":"base64","width":1,"phase":3},{"literal":"d2hzZWNf","encoding":"base64","width":1,"phase":0},{"literal":"doc2VjX","encoding":"base64","width":1,"phase":2},{"literal":"3aHNlY1","encoding":"base64","width":1,"phase":3},{"literal":"YWNjZXNzX3","encoding":"base64","width":1,"phase":0},{"literal":"FjY2Vzc190","encoding":"base64","width":1,"phase":2},{"literal":"hY2Nlc3Nfd","encoding":"base64","width":1,"phase":3},{"literal":"c3EwYXRwL","encoding":"base64","width":1,"phase":0},{"literal":"NxMGF0cC","encoding":"base64","width":1,"phase":2},{"literal":"zcTBhdHAt","encoding":"base64","width":1,"phase":3},{"literal":"c3EwY3NwL","encoding":"base64","width":1,"phase":0},{"literal":"NxMGNzcC","encoding":"base64","width":1,"phase":2},{"literal":"zcTBjc3At","encoding":"base64","width":1,"phase":3},{"literal":"cnpwX2xpdm","encoding":"base64","width":1,"phase":0},{"literal":"J6cF9saXZl","encoding":"base64","width":1,"phase":2},{"literal":"yenBfbGl2Z","encoding":"base64","width":1,"phase":3},{"literal":"cnpwX3Rlc3","encoding":"base64","width":1,"phase":0},{"literal":"J6cF90ZXN0","encoding":"base64","width":1,"phase":2},{"literal":"yenBfdGVzd","encoding":"base64","width":1,"phase":3},{"literal":"RkxXU0VDSy","encoding":"base64","width":1,"phase":0},{"literal":"ZMV1NFQ0st","encoding":"base64","width":1,"phase":2},{"literal":"GTFdTRUNLL","encoding":"base64","width":1,"phase":3},{"literal":"RkxXU0VDS1","encoding":"base64","width":1,"phase":0},{"literal":"ZMV1NFQ0tf","encoding":"base64","width":1,"phase":2},{"literal":"GTFdTRUNLX","encoding":"base64","width":1,"phase":3},{"literal":"RkxXUFVCS1","encoding":"base64","width":1,"phase":0},{"literal":"ZMV1BVQktf","encoding":"base64","width":1,"phase":2},{"literal":"GTFdQVUJLX","encoding":"base64","width":1,"phase":3},{"literal":"cGRsX2xpdm","encoding":"base64","width":1,"phase":0},{"literal":"BkbF9saXZl","encoding":"base64","width":1,"phase":2},{"literal":"wZGxfbGl2Z","encoding":"base64","width":1,"phase":3},{"literal":"cGRsX3NkYn","encoding":"base64","width":1,"phase":0},{"literal":"BkbF9zZGJ4","encoding":"base64","width":1,"phase":2},{"literal":"wZGxfc2Rie","encoding":"base64","width":1,"phase":3},{"literal":"YWNjZXNzLX","encoding":"base64","width":1,"phase":0},{"literal":"FjY2Vzcy1z","encoding":"base64","width":1,"phase":2},{"literal":"hY2Nlc3Mtc","encoding":"base64","width":1,"phase":3},{"literal":"YWNjZXNzLW","encoding":"base64","width":1,"phase":0},{"literal":"FjY2Vzcy1k","encoding":"base64","width":1,"phase":2},{"literal":"hY2Nlc3MtZ","encoding":"base64","width":1,"phase":3},{"literal":"FjY2Vzcy1w","encoding":"base64","width":1,"phase":2},{"literal":"c2hpcHBvX2","encoding":"base64","width":1,"phase":0},{"literal":"NoaXBwb19s","encoding":"base64","width":1,"phase":2},{"literal":"zaGlwcG9fb","encoding":"base64","width":1,"phase":3},{"literal":"c2hpcHBvX3","encoding":"base64","width":1,"phase":0},{"literal":"NoaXBwb190","encoding":"base64","width":1,"phase":2},{"literal":"zaGlwcG9fd","encoding":"base64","width":1,"phase":3},{"literal":"bGl2ZV9wdW","encoding":"base64","width":1,"phase":0},{"literal":"xpdmVfcHVi","encoding":"base64","width":1,"phase":2},{"literal":"saXZlX3B1Y","encoding":"base64","width":1,"phase":3},{"literal":"dGVzdF9wdW","encoding":"base64","width":1,"phase":0},{"literal":"Rlc3RfcHVi","encoding":"base64","width":1,"phase":2},{"literal":"0ZXN0X3B1Y","encoding":"base64","width":1,"phase":3},{"literal":"ZHVmZmVsX3","encoding":"base64","width":1,"phase":0},{"literal":"R1ZmZlbF90","encoding":"base64","width":1,"phase":2},{"literal":"kdWZmZWxfd","encoding":"base64","width":1,"phase":3},{"literal":"ZHVmZmVsX2","encoding":"base64","width":1,"phase":0},{"literal":"R1ZmZlbF9s","encoding":"base64","width":1,"phase":2},{"literal":"kdWZmZWxfb","encoding":"base64","width":1,"phase":3},{"literal":"TWlkLXNlcn","encoding":"base64","width":1,"phase":0},{"literal":"1pZC1zZXJ2","encoding":"base64","width":1,"phase":2},{"literal":"NaWQtc2Vyd","encoding":"base64","width":1,"phase":3},{"literal":"JGFhY3RfcH","encoding":"base64","width":1,"phase":0},{"literal":"RhYWN0X3By","encoding":"base64","width":1,"phase":2},{"literal":"kYWFjdF9wc","encoding":"base64","width":1,"phase":3},{"literal":"JGFhY3RfaG","encoding":"base64","width":1,"phase":0},{"literal":"RhYWN0X2ht","encoding":"base64","width":1,"phase":2},{"literal":"kYWFjdF9ob","encoding":"base64","width":1,"phase":3},{"literal":"YWtfbGl2ZV","encoding":"base64","width":1,"phase":0},{"literal":"FrX2xpdmVf","encoding":"base64","width":1,"phase":2},{"literal":"ha19saXZlX","encoding":"base64","width":1,"phase":3},{"literal":"QVBQX1VTUi","encoding":"base64","width":1,"phase":0},{"literal":"FQUF9VU1It","encoding":"base64","width":1,"phase":2},{"literal":"BUFBfVVNSL","encoding":"base64","width":1,"phase":3},{"literal":"cmFtcF9zZW","encoding":"base64","width":1,"phase":0},{"literal":"JhbXBfc2Vj","encoding":"base64","width":1,"phase":2},{"literal":"yYW1wX3NlY","encoding":"base64","width":1,"phase":3},{"literal":"bWVyY3VyeV","encoding":"base64","width":1,"phase":0},{"literal":"1lcmN1cnlf","encoding":"base64","width":1,"phase":2},{"literal":"tZXJjdXJ5X","encoding":"base64","width":1,"phase":3},{"literal":"cG9sYXJfb2","encoding":"base64","width":1,"phase":0},{"literal":"BvbGFyX29h","encoding":"base64","width":1,"phase":2},{"literal":"wb2xhcl9vY","encoding":"base64","width":1,"phase":3},{"literal":"cG9sYXJfcG","encoding":"base64","width":1,"phase":0},{"literal":"BvbGFyX3Bh","encoding":"base64","width":1,"phase":2},{"literal":"wb2xhcl9wY","encoding":"base64","width":1,"phase":3},{"literal":"cG9sYXJfYX","encoding":"base64","width":1,"phase":0},{"literal":"BvbGFyX2F0","encoding":"base64","width":1,"phase":2},{"literal":"wb2xhcl9hd","encoding":"base64","width":1,"phase":3},{"literal":"cGVyc29uYV","encoding":"base64","width":1,"phase":0},{"literal":"BlcnNvbmFf","encoding":"base64","width":1,"phase":2},{"literal":"wZXJzb25hX","encoding":"base64","width":1,"phase":3},{"literal":"YXBpX2xpdm","encoding":"base64","width":1,"phase":0},{"literal":"FwaV9saXZl","encoding":"base64","width":1,"phase":2},{"literal":"hcGlfbGl2Z","encoding":"base64","width":1,"phase":3},{"literal":"eG94YS","encoding":"base64","width":1,"phase":0},{"literal":"hveGEt","encoding":"base64","width":1,"phase":2},{"literal":"4b3hhL","encoding":"base64","width":1,"phase":3},{"literal":"eG94ci","encoding":"base64","width":1,"phase":0},{"literal":"hveHIt","encoding":"base64","width":1,"phase":2},{"literal":"4b3hyL","encoding":"base64","width":1,"phase":3},{"literal":"eG94cy","encoding":"base64","width":1,"phase":0},{"literal":"hveHMt","encoding":"base64","width":1,"phase":2},{"literal":"4b3hzL","encoding":"base64","width":1,"phase":3},{"literal":"eG94by","encoding":"base64","width":1,"phase":0},{"literal":"hveG8t","encoding":"base64","width":1,"phase":2},{"literal":"4b3hvL","encoding":"base64","width":1,"phase":3},{"literal":"eG94ZS","encoding":"base64","width":1,"phase":0},{"literal":"hveGUt","encoding":"base64","width":1,"phase":2},{"literal":"4b3hlL","encoding":"base64","width":1,"phase":3},{"literal":"eG94Yy","encoding":"base64","width":1,"phase":0},{"literal":"hveGMt","encoding":"base64","width":1,"phase":2},{"literal":"4b3hjL","encoding":"base64","width":1,"phase":3},{"literal":"eGFwcC","encoding":"base64","width":1,"phase":0},{"literal":"hhcHAt","encoding":"base64","width":1,"phase":2},{"literal":"4YXBwL","encoding":"base64","width":1,"phase":3},{"literal":"eG94ZS54b3","encoding":"base64","width":1,"phase":0},{"literal":"hveGUueG94","encoding":"base64","width":1,"phase":2},{"literal":"4b3hlLnhve","encoding":"base64","width":1,"phase":3},{"literal":"eG94ZC","encoding":"base64","width":1,"phase":0},{"literal":"hveGQt","encoding":"base64","width":1,"phase":2},{"literal":"4b3hkL","encoding":"base64","width":1,"phase":3},{"literal":"aG9va3Muc2","encoding":"base64","width":1,"phase":0},{"literal":"hvb2tzLnNs","encoding":"base64","width":1,"phase":2},{"literal":"ob29rcy5zb","encoding":"base64","width":1,"phase":3},{"literal":"L2FwaS93ZW","encoding":"base64","width":1,"phase":0},{"literal":"9hcGkvd2Vi","encoding":"base64","width":1,"phase":2},{"literal":"vYXBpL3dlY","encoding":"base64","width":1,"phase":3},{"literal":"L0luY29taW","encoding":"base64","width":1,"phase":0},{"literal":"9JbmNvbWlu","encoding":"base64","width":1,"phase":2},{"literal":"vSW5jb21pb","encoding":"base64","width":1,"phase":3},{"literal":"Y2hhdC5nb2","encoding":"base64","width":1,"phase":0},{"literal":"NoYXQuZ29v","encoding":"base64","width":1,"phase":2},{"literal":"jaGF0Lmdvb","encoding":"base64","width":1,"phase":3},{"literal":"aG9va3Muem","encoding":"base64","width":1,"phase":0},{"literal":"hvb2tzLnph","encoding":"base64","width":1,"phase":2},{"literal":"ob29rcy56Y","encoding":"base64","width":1,"phase":3},{"literal":"LnRpbmVzL","encoding":"base64","width":1,"phase":0},{"literal":"50aW5lcy","encoding":"base64","width":1,"phase":2},{"literal":"udGluZXMu","encoding":"base64","width":1,"phase":3},{"literal":"aG9vay5ldT","encoding":"base64","width":1,"phase":0},{"literal":"hvb2suZXUx","encoding":"base64","width":1,"phase":2},{"literal":"ob29rLmV1M","encoding":"base64","width":1,"phase":3},{"literal":"hvb2suZXUy","encoding":"base64","width":1,"phase":2},{"literal":"aG9vay51cz","encoding":"base64","width":1,"phase":0},{"literal":"hvb2sudXMx","encoding":"base64","width":1,"phase":2},{"literal":"ob29rLnVzM","encoding":"base64","width":1,"phase":3},{"literal":"hvb2sudXMy","encoding":"base64","width":1,"phase":2},{"literal":"b3NfdjJfYX","encoding":"base64","width":1,"phase":0},{"literal":"9zX3YyX2Fw","encoding":"base64","width":1,"phase":2},{"literal":"vc192Ml9hc","encoding":"base64","width":1,"phase":3},{"literal":"b3NfdjJfb3","encoding":"base64","width":1,"phase":0},{"literal":"9zX3YyX29y","encoding":"base64","width":1,"phase":2},{"literal":"vc192Ml9vc","encoding":"base64","width":1,"phase":3},{"literal":"c2VjLWMt","encoding":"base64","width":1,"phase":0},{"literal":"NlYy1jL","encoding":"base64","width":1,"phase":2},{"literal":"zZWMtYy","encoding":"base64","width":1,"phase":3},{"literal":"cHViLWMt","encoding":"base64","width":1,"phase":0},{"literal":"B1Yi1jL","encoding":"base64","width":1,"phase":2},{"literal":"wdWItYy","encoding":"base64","width":1,"phase":3},{"literal":"c3ViLWMt","encoding":"base64","width":1,"phase":0},{"literal":"N1Yi1jL","encoding":"base64","width":1,"phase":2},{"literal":"zdWItYy","encoding":"base64","width":1,"phase":3},{"literal":"eGtleXNpYi","encoding":"base64","width":1,"phase":0},{"literal":"hrZXlzaWIt","encoding":"base64","width":1,"phase":2},{"literal":"4a2V5c2liL","encoding":"base64","width":1,"phase":3},{"literal":"eHNtdHBzaW","encoding":"base64","width":1,"phase":0},{"literal":"hzbXRwc2li","encoding":"base64","width":1,"phase":2},{"literal":"4c210cHNpY","encoding":"base64","width":1,"phase":3},{"literal":"bWxzbi","encoding":"base64","width":1,"phase":0},{"literal":"1sc24u","encoding":"base64","width":1,"phase":2},{"literal":"tbHNuL","encoding":"base64","width":1,"phase":3},{"literal":"bnlrX3YwX","encoding":"base64","width":1,"phase":0},{"literal":"55a192MF","encoding":"base64","width":1,"phase":2},{"literal":"ueWtfdjBf","encoding":"base64","width":1,"phase":3},{"literal":"bnlrX3YxX","encoding":"base64","width":1,"phase":0},{"literal":"55a192MV","encoding":"base64","width":1,"phase":2},{"literal":"ueWtfdjFf","encoding":"base64","width":1,"phase":3},{"literal":"Z2NudGZ5L","encoding":"base64","width":1,"phase":0},{"literal":"djbnRmeS","encoding":"base64","width":1,"phase":2},{"literal":"nY250Znkt","encoding":"base64","width":1,"phase":3},{"literal":"Z2xzYV","encoding":"base64","width":1,"phase":0},{"literal":"dsc2Ff","encoding":"base64","width":1,"phase":2},{"literal":"nbHNhX","encoding":"base64","width":1,"phase":3},{"literal":"Z2xjX2V5S","encoding":"base64","width":1,"phase":0},{"literal":"dsY19leU","encoding":"base64","width":1,"phase":2},{"literal":"nbGNfZXlK","encoding":"base64","width":1,"phase":3},{"literal":"ZXlKcklqb2","encoding":"base64","width":1,"phase":0},{"literal":"V5SnJJam9p","encoding":"base64","width":1,"phase":2},{"literal":"leUpySWpva","encoding":"base64","width":1,"phase":3},{"literal":"TlJBSy","encoding":"base64","width":1,"phase":0},{"literal":"5SQUst","encoding":"base64","width":1,"phase":2},{"literal":"OUkFLL","encoding":"base64","width":1,"phase":3},{"literal":"TlJJSS","encoding":"base64","width":1,"phase":0},{"literal":"5SSUkt","encoding":"base64","width":1,"phase":2},{"literal":"OUklJL","encoding":"base64","width":1,"phase":3},{"literal":"TlJJUS","encoding":"base64","width":1,"phase":0},{"literal":"5SSVEt","encoding":"base64","width":1,"phase":2},{"literal":"OUklRL","encoding":"base64","width":1,"phase":3},{"literal":"TlJKUy","encoding":"base64","width":1,"phase":0},{"literal":"5SSlMt","encoding":"base64","width":1,"phase":2},{"literal":"OUkpTL","encoding":"base64","width":1,"phase":3},{"literal":"c250cnl1X","encoding":"base64","width":1,"phase":0},{"literal":"NudHJ5dV","encoding":"base64","width":1,"phase":2},{"literal":"zbnRyeXVf","encoding":"base64","width":1,"phase":3},{"literal":"c250cnlzX2","encoding":"base64","width":1,"phase":0},{"literal":"NudHJ5c19l","encoding":"base64","width":1,"phase":2},{"literal":"zbnRyeXNfZ","encoding":"base64","width":1,"phase":3},{"literal":"c250cnlhX","encoding":"base64","width":1,"phase":0},{"literal":"NudHJ5YV","encoding":"base64","width":1,"phase":2},{"literal":"zbnRyeWFf","encoding":"base64","width":1,"phase":3},{"literal":"c250cnlpX","encoding":"base64","width":1,"phase":0},{"literal":"NudHJ5aV","encoding":"base64","width":1,"phase":2},{"literal":"zbnRyeWlf","encoding":"base64","width":1,"phase":3},{"literal":"aGNhaWtf","encoding":"base64","width":1,"phase":0},{"literal":"hjYWlrX","encoding":"base64","width":1,"phase":2},{"literal":"oY2Fpa1","encoding":"base64","width":1,"phase":3},{"literal":"aGNhbGtf","encoding":"base64","width":1,"phase":0},{"literal":"hjYWxrX","encoding":"base64","width":1,"phase":2},{"literal":"oY2Fsa1","encoding":"base64","width":1,"phase":3},{"literal":"aGNiaWtf","encoding":"base64","width":1,"phase":0},{"literal":"hjYmlrX","encoding":"base64","width":1,"phase":2},{"literal":"oY2Jpa1","encoding":"base64","width":1,"phase":3},{"literal":"aGNibGtf","encoding":"base64","width":1,"phase":0},{"literal":"hjYmxrX","encoding":"base64","width":1,"phase":2},{"literal":"oY2Jsa1","encoding":"base64","width":1,"phase":3},{"literal":"cm9vdGx5X","encoding":"base64","width":1,"phase":0},{"literal":"Jvb3RseV","encoding":"base64","width":1,"phase":2},{"literal":"yb290bHlf","encoding":"base64","width":1,"phase":3},{"literal":"d2FrYV","encoding":"base64","width":1,"phase":0},{"literal":"dha2Ff","encoding":"base64","width":1,"phase":2},{"literal":"3YWthX","encoding":"base64","width":1,"phase":3},{"literal":"cHNjYWxlX3","encoding":"base64","width":1,"phase":0},{"literal":"BzY2FsZV90","encoding":"base64","width":1,"phase":2},{"literal":"wc2NhbGVfd","encoding":"base64","width":1,"phase":3},{"literal":"cHNjYWxlX2","encoding":"base64","width":1,"phase":0},{"literal":"BzY2FsZV9v","encoding":"base64","width":1,"phase":2},{"literal":"wc2NhbGVfb","encoding":"base64","width":1,"phase":3},{"literal":"BzY2FsZV9w","encoding":"base64","width":1,"phase":2},{"literal":"wc2NhbGVfc","encoding":"base64","width":1,"phase":3},{"literal":"c2Jfc2Vjcm","encoding":"base64","width":1,"phase":0},{"literal":"NiX3NlY3Jl","encoding":"base64","width":1,"phase":2},{"literal":"zYl9zZWNyZ","encoding":"base64","width":1,"phase":3},{"literal":"bmFwaV","encoding":"base64","width":1,"phase":0},{"literal":"5hcGlf","encoding":"base64","width":1,"phase":2},{"literal":"uYXBpX","encoding":"base64","width":1,"phase":3},{"literal":"bWRiX3NhX3","encoding":"base64","width":1,"phase":0},{"literal":"1kYl9zYV9z","encoding":"base64","width":1,"phase":2},{"literal":"tZGJfc2Ffc","encoding":"base64","width":1,"phase":3},{"literal":"Q0NEQjFf","encoding":"base64","width":1,"phase":0},{"literal":"NDREIxX","encoding":"base64","width":1,"phase":2},{"literal":"DQ0RCMV","encoding":"base64","width":1,"phase":3},{"literal":"QXN0cmFDUz","encoding":"base64","width":1,"phase":0},{"literal":"FzdHJhQ1M6","encoding":"base64","width":1,"phase":2},{"literal":"Bc3RyYUNTO","encoding":"base64","width":1,"phase":3},{"literal":"ZXNzdV","encoding":"base64","width":1,"phase":0},{"literal":"Vzc3Vf","encoding":"base64","width":1,"phase":2},{"literal":"lc3N1X","encoding":"base64","width":1,"phase":3},{"literal":"YW1xcHM6Ly","encoding":"base64","width":1,"phase":0},{"literal":"FtcXBzOi8v","encoding":"base64","width":1,"phase":2},{"literal":"hbXFwczovL","encoding":"base64","width":1,"phase":3},{"literal":"cmVkaXNzOi","encoding":"base64","width":1,"phase":0},{"literal":"JlZGlzczov","encoding":"base64","width":1,"phase":2},{"literal":"yZWRpc3M6L","encoding":"base64","width":1,"phase":3},{"literal":"QUdFLVNFQ1","encoding":"base64","width":1,"phase":0},{"literal":"FHRS1TRUNS","encoding":"base64","width":1,"phase":2},{"literal":"BR0UtU0VDU","encoding":"base64","width":1,"phase":3},{"literal":"c2VjcmV0LW","encoding":"base64","width":1,"phase":0},{"literal":"NlY3JldC1s","encoding":"base64","width":1,"phase":2},{"literal":"zZWNyZXQtb","encoding":"base64","width":1,"phase":3},{"literal":"c2VjcmV0LX","encoding":"base64","width":1,"phase":0},{"literal":"NlY3JldC10","encoding":"base64","width":1,"phase":2},{"literal":"zZWNyZXQtd","encoding":"base64","width":1,"phase":3},{"literal":"dW5rZXlf","encoding":"base64","width":1,"phase":0},{"literal":"Vua2V5X","encoding":"base64","width":1,"phase":2},{"literal":"1bmtleV","encoding":"base64","width":1,"phase":3},{"literal":"enBrYV","encoding":"base64","width":1,"phase":0},{"literal":"pwa2Ff","encoding":"base64","width":1,"phase":2},{"literal":"6cGthX","encoding":"base64","width":1,"phase":3},{"literal":"MHg0QUFBQU","encoding":"base64","width":1,"phase":0},{"literal":"B4NEFBQUFB","encoding":"base64","width":1,"phase":2},{"literal":"weDRBQUFBQ","encoding":"base64","width":1,"phase":3},{"literal":"cy1zNHQydW","encoding":"base64","width":1,"phase":0},{"literal":"MtczR0MnVk","encoding":"base64","width":1,"phase":2},{"literal":"zLXM0dDJ1Z","encoding":"base64","width":1,"phase":3},{"literal":"cy1zNHQyYW","encoding":"base64","width":1,"phase":0},{"literal":"MtczR0MmFm","encoding":"base64","width":1,"phase":2},{"literal":"zLXM0dDJhZ","encoding":"base64","width":1,"phase":3},{"literal":"ZGphbmdvLW","encoding":"base64","width":1,"phase":0},{"literal":"RqYW5nby1p","encoding":"base64","width":1,"phase":2},{"literal":"kamFuZ28ta","encoding":"base64","width":1,"phase":3},{"literal":"JDYkcm91bm","encoding":"base64","width":1,"phase":0},{"literal":"Q2JHJvdW5k","encoding":"base64","width":1,"phase":2},{"literal":"kNiRyb3VuZ","encoding":"base64","width":1,"phase":3},{"literal":"c2hwYXRf","encoding":"base64","width":1,"phase":0},{"literal":"NocGF0X","encoding":"base64","width":1,"phase":2},{"literal":"zaHBhdF","encoding":"base64","width":1,"phase":3},{"literal":"c2hwY2Ff","encoding":"base64","width":1,"phase":0},{"literal":"NocGNhX","encoding":"base64","width":1,"phase":2},{"literal":"zaHBjYV","encoding":"base64","width":1,"phase":3},{"literal":"c2hwcGFf","encoding":"base64","width":1,"phase":0},{"literal":"NocHBhX","encoding":"base64","width":1,"phase":2},{"literal":"zaHBwYV","encoding":"base64","width":1,"phase":3},{"literal":"c2hwc3Nf","encoding":"base64","width":1,"phase":0},{"literal":"NocHNzX","encoding":"base64","width":1,"phase":2},{"literal":"zaHBzc1","encoding":"base64","width":1,"phase":3},{"literal":"cGF0LW5hMS","encoding":"base64","width":1,"phase":0},{"literal":"BhdC1uYTEt","encoding":"base64","width":1,"phase":2},{"literal":"wYXQtbmExL","encoding":"base64","width":1,"phase":3},{"literal":"cGF0LWV1MS","encoding":"base64","width":1,"phase":0},{"literal":"BhdC1ldTEt","encoding":"base64","width":1,"phase":2},{"literal":"wYXQtZXUxL","encoding":"base64","width":1,"phase":3},{"literal":"cGF0LW5hMi","encoding":"base64","width":1,"phase":0},{"literal":"BhdC1uYTIt","encoding":"base64","width":1,"phase":2},{"literal":"wYXQtbmEyL","encoding":"base64","width":1,"phase":3},{"literal":"cGF0LWFwMS","encoding":"base64","width":1,"phase":0},{"literal":"BhdC1hcDEt","encoding":"base64","width":1,"phase":2},{"literal":"wYXQtYXAxL","encoding":"base64","width":1,"phase":3},{"literal":"Q0ZQQVQt","encoding":"base64","width":1,"phase":0},{"literal":"NGUEFUL","encoding":"base64","width":1,"phase":2},{"literal":"DRlBBVC","encoding":"base64","width":1,"phase":3},{"literal":"Z2JfYXBpX","encoding":"base64","width":1,"phase":0},{"literal":"diX2FwaV","encoding":"base64","width":1,"phase":2},{"literal":"nYl9hcGlf","encoding":"base64","width":1,"phase":3},{"literal":"cmRtZV","encoding":"base64","width":1,"phase":0},{"literal":"JkbWVf","encoding":"base64","width":1,"phase":2},{"literal":"yZG1lX","encoding":"base64","width":1,"phase":3},{"literal":"ZmxiX2xpdm","encoding":"base64","width":1,"phase":0},{"literal":"ZsYl9saXZl","encoding":"base64","width":1,"phase":2},{"literal":"mbGJfbGl2Z","encoding":"base64","width":1,"phase":3},{"literal":"ZmxiX3Rlc3","encoding":"base64","width":1,"phase":0},{"literal":"ZsYl90ZXN0","encoding":"base64","width":1,"phase":2},{"literal":"mbGJfdGVzd","encoding":"base64","width":1,"phase":3},{"literal":"bGluX2FwaV","encoding":"base64","width":1,"phase":0},{"literal":"xpbl9hcGlf","encoding":"base64","width":1,"phase":2},{"literal":"saW5fYXBpX","encoding":"base64","width":1,"phase":3},{"literal":"bGluX29hdX","encoding":"base64","width":1,"phase":0},{"literal":"xpbl9vYXV0","encoding":"base64","width":1,"phase":2},{"literal":"saW5fb2F1d","encoding":"base64","width":1,"phase":3},{"literal":"QVRBVFQz","encoding":"base64","width":1,"phase":0},{"literal":"FUQVRUM","encoding":"base64","width":1,"phase":2},{"literal":"BVEFUVD","encoding":"base64","width":1,"phase":3},{"literal":"ZmlnZF","encoding":"base64","width":1,"phase":0},{"literal":"ZpZ2Rf","encoding":"base64","width":1,"phase":2},{"literal":"maWdkX","encoding":"base64","width":1,"phase":3},{"literal":"Y252Y2","encoding":"base64","width":1,"phase":0},{"literal":"NudmNh","encoding":"base64","width":1,"phase":2},{"literal":"jbnZjY","encoding":"base64","width":1,"phase":3},{"literal":"ZmlvLXUt","encoding":"base64","width":1,"phase":0},{"literal":"Zpby11L","encoding":"base64","width":1,"phase":2},{"literal":"maW8tdS","encoding":"base64","width":1,"phase":3},{"literal":"MTAwMC","encoding":"base64","width":1,"phase":0},{"literal":"EwMDAu","encoding":"base64","width":1,"phase":2},{"literal":"xMDAwL","encoding":"base64","width":1,"phase":3},{"literal":"dGtuLnYxX","encoding":"base64","width":1,"phase":0},{"literal":"Rrbi52MV","encoding":"base64","width":1,"phase":2},{"literal":"0a24udjFf","encoding":"base64","width":1,"phase":3},{"literal":"QUFBQUFBQU","encoding":"base64","width":1,"phase":0},{"literal":"FBQUFBQUFB","encoding":"base64","width":1,"phase":2},{"literal":"BQUFBQUFBQ","encoding":"base64","width":1,"phase":3},{"literal":"RUFBQ0VkRW","encoding":"base64","width":1,"phase":0},{"literal":"VBQUNFZEVv","encoding":"base64","width":1,"phase":2},{"literal":"FQUFDRWRFb","encoding":"base64","width":1,"phase":3},{"literal":"cGluYV","encoding":"base64","width":1,"phase":0},{"literal":"BpbmFf","encoding":"base64","width":1,"phase":2},{"literal":"waW5hX","encoding":"base64","width":1,"phase":3},{"literal":"c2suZXlK","encoding":"base64","width":1,"phase":0},{"literal":"NrLmV5S","encoding":"base64","width":1,"phase":2},{"literal":"zay5leU","encoding":"base64","width":1,"phase":3},{"literal":"cGsuZXlK","encoding":"base64","width":1,"phase":0},{"literal":"BrLmV5S","encoding":"base64","width":1,"phase":2},{"literal":"way5leU","encoding":"base64","width":1,"phase":3},{"literal":"dGsuZXlK","encoding":"base64","width":1,"phase":0},{"literal":"RrLmV5S","encoding":"base64","width":1,"phase":2},{"literal":"0ay5leU","encoding":"base64","width":1,"phase":3},{"literal":"YXBpZnlfYX","encoding":"base64","width":1,"phase":0},{"literal":"FwaWZ5X2Fw","encoding":"base64","width":1,"phase":2},{"literal":"hcGlmeV9hc","encoding":"base64","width":1,"phase":3},{"literal":"QkJGRi","encoding":"base64","width":1,"phase":0},{"literal":"JCRkYt","encoding":"base64","width":1,"phase":2},{"literal":"CQkZGL","encoding":"base64","width":1,"phase":3},{"literal":"QkJVUy","encoding":"base64","width":1,"phase":0},{"literal":"JCVVMt","encoding":"base64","width":1,"phase":2},{"literal":"CQlVTL","encoding":"base64","width":1,"phase":3},{"literal":"dnR3bl","encoding":"base64","width":1,"phase":0},{"literal":"Z0d25f","encoding":"base64","width":1,"phase":2},{"literal":"2dHduX","encoding":"base64","width":1,"phase":3},{"literal":"c2Ftc2FyYV","encoding":"base64","width":1,"phase":0},{"literal":"NhbXNhcmFf","encoding":"base64","width":1,"phase":2},{"literal":"zYW1zYXJhX","encoding":"base64","width":1,"phase":3},{"literal":"c2hsdG1f","encoding":"base64","width":1,"phase":0},{"literal":"NobHRtX","encoding":"base64","width":1,"phase":2},{"literal":"zaGx0bV","encoding":"base64","width":1,"phase":3},{"literal":"c21fYWF0X","encoding":"base64","width":1,"phase":0},{"literal":"NtX2FhdF","encoding":"base64","width":1,"phase":2},{"literal":"zbV9hYXRf","encoding":"base64","width":1,"phase":3},{"literal":"c21fcGF0X","encoding":"base64","width":1,"phase":0},{"literal":"NtX3BhdF","encoding":"base64","width":1,"phase":2},{"literal":"zbV9wYXRf","encoding":"base64","width":1,"phase":3},{"literal":"c21fc2F0X","encoding":"base64","width":1,"phase":0},{"literal":"NtX3NhdF","encoding":"base64","width":1,"phase":2},{"literal":"zbV9zYXRf","encoding":"base64","width":1,"phase":3},{"literal":"d3JrYWV1LW","encoding":"base64","width":1,"phase":0},{"literal":"dya2FldS1l","encoding":"base64","width":1,"phase":2},{"literal":"3cmthZXUtZ","encoding":"base64","width":1,"phase":3},{"literal":"d3JrYWpwLW","encoding":"base64","width":1,"phase":0},{"literal":"dya2FqcC1l","encoding":"base64","width":1,"phase":2},{"literal":"3cmthanAtZ","encoding":"base64","width":1,"phase":3},{"literal":"d3JrYXNnLW","encoding":"base64","width":1,"phase":0},{"literal":"dya2FzZy1l","encoding":"base64","width":1,"phase":2},{"literal":"3cmthc2ctZ","encoding":"base64","width":1,"phase":3},{"literal":"d3JrYWF1LW","encoding":"base64","width":1,"phase":0},{"literal":"dya2FhdS1l","encoding":"base64","width":1,"phase":2},{"literal":"3cmthYXUtZ","encoding":"base64","width":1,"phase":3},{"literal":"d3JrYWlsLW","encoding":"base64","width":1,"phase":0},{"literal":"dya2FpbC1l","encoding":"base64","width":1,"phase":2},{"literal":"3cmthaWwtZ","encoding":"base64","width":1,"phase":3},{"literal":"d3JrYS1leU","encoding":"base64","width":1,"phase":0},{"literal":"dya2EtZXlK","encoding":"base64","width":1,"phase":2},{"literal":"3cmthLWV5S","encoding":"base64","width":1,"phase":3},{"literal":"c2NwLWxpdm","encoding":"base64","width":1,"phase":0},{"literal":"NjcC1saXZl","encoding":"base64","width":1,"phase":2},{"literal":"zY3AtbGl2Z","encoding":"base64","width":1,"phase":3},{"literal":"c2NwLXRlc3","encoding":"base64","width":1,"phase":0},{"literal":"NjcC10ZXN0","encoding":"base64","width":1,"phase":2},{"literal":"zY3AtdGVzd","encoding":"base64","width":1,"phase":3},{"literal":"dGhpbmdzYm","encoding":"base64","width":1,"phase":0},{"literal":"RoaW5nc2Jv","encoding":"base64","width":1,"phase":2},{"literal":"0aGluZ3Nib","encoding":"base64","width":1,"phase":3},{"literal":"LmcuYWxjaG","encoding":"base64","width":1,"phase":0},{"literal":"5nLmFsY2hl","encoding":"base64","width":1,"phase":2},{"literal":"uZy5hbGNoZ","encoding":"base64","width":1,"phase":3},{"literal":"LmluZnVyYS","encoding":"base64","width":1,"phase":0},{"literal":"5pbmZ1cmEu","encoding":"base64","width":1,"phase":2},{"literal":"uaW5mdXJhL","encoding":"base64","width":1,"phase":3},{"literal":"TFMwdExTMUNSVWRKV","encoding":"base64","width":1,"phase":0},{"literal":"WjJod1","encoding":"base64","width":1,"phase":0},{"literal":"WjJodl","encoding":"base64","width":1,"phase":0},{"literal":"WjJoel","encoding":"base64","width":1,"phase":0},{"literal":"WjJsMGFIVmlYM0JoZE","encoding":"base64","width":1,"phase":0},{"literal":"WjJ4d1lYUX","encoding":"base64","width":1,"phase":0},{"literal":"ZUc5NFlp","encoding":"base64","width":1,"phase":0},{"literal":"ZUc5NGND","encoding":"base64","width":1,"phase":0},{"literal":"ZUdGd2NDMH","encoding":"base64","width":1,"phase":0},{"literal":"YUc5dmEzTXVjMnhoWTJzdVkyOXRMM05sY25acFkyVn","encoding":"base64","width":1,"phase":0},{"literal":"YzJ0ZmJHbDJaV","encoding":"base64","width":1,"phase":0},{"literal":"Y210ZmJHbDJaV","encoding":"base64","width":1,"phase":0},{"literal":"YzJ0ZmRHVnpkR","encoding":"base64","width":1,"phase":0},{"literal":"UVV0Sl","encoding":"base64","width":1,"phase":0},{"literal":"UVZOSl","encoding":"base64","width":1,"phase":0},{"literal":"Ym5CdF","encoding":"base64","width":1,"phase":0},{"literal":"Y0hsd2FT","encoding":"base64","width":1,"phase":0},{"literal":"WkdOcmNsOXdZWFJm","encoding":"base64","width":1,"phase":0},{"literal":"YzJzdFlXNTBM","encoding":"base64","width":1,"phase":0},{"literal":"YzJzdGNISnZha","encoding":"base64","width":1,"phase":0},{"literal":"UVVsNllWTj","encoding":"base64","width":1,"phase":0},{"literal":"YUhaekxrTkJSV","encoding":"base64","width":1,"phase":0},{"literal":"Y0c5emRHZHlaWE02TH","encoding":"base64","width":1,"phase":0},{"literal":"Y0c5emRHZHlaWE54YkRvdk","encoding":"base64","width":1,"phase":0},{"literal":"YlhsemNXdzZMe","encoding":"base64","width":1,"phase":0},{"literal":"Ylc5dVoyOWtZam92T","encoding":"base64","width":1,"phase":0},{"literal":"Ylc5dVoyOWtZaXR6Y25ZNkx5","encoding":"base64","width":1,"phase":0},{"literal":"Y21Wa2FYTTZMe","encoding":"base64","width":1,"phase":0},{"literal":"WVcxeGNEb3ZM","encoding":"base64","width":1,"phase":0},{"literal":"WlhsS2FHSkhZMmxQY","encoding":"base64","width":1,"phase":0},{"literal":"WlhsS01HVllRV2xQY","encoding":"base64","width":1,"phase":0},{"literal":"WlhsS2NtRlhVV2xQY","encoding":"base64","width":1,"phase":0},{"literal":"LQAtAC0ALQAtAEIARQBHAEkATg","encoding":"base64","width":2,"phase":0},{"literal":"0ALQAtAC0ALQBCAEUARwBJAE4A","encoding":"base64","width":2,"phase":2},{"literal":"tAC0ALQAtAC0AQgBFAEcASQBOA","encoding":"base64","width":2,"phase":3},{"literal":"ZwBoAHAAXw","encoding":"base64","width":2,"phase":0},{"literal":"cAaABwAF8A","encoding":"base64","width":2,"phase":2},{"literal":"nAGgAcABfA","encoding":"base64","width":2,"phase":3},{"literal":"ZwBoAG8AXw","encoding":"base64","width":2,"phase":0},{"literal":"cAaABvAF8A","encoding":"base64","width":2,"phase":2},{"literal":"nAGgAbwBfA","encoding":"base64","width":2,"phase":3},{"literal":"ZwBoAHMAXw","encoding":"base64","width":2,"phase":0},{"literal":"cAaABzAF8A","encoding":"base64","width":2,"phase":2},{"literal":"nAGgAcwBfA","encoding":"base64","width":2,"phase":3},{"literal":"ZwBpAHQAaAB1AGIAXwBwAGEAdABfA","encoding":"base64","width":2,"phase":0},{"literal":"cAaQB0AGgAdQBiAF8AcABhAHQAXw","encoding":"base64","width":2,"phase":2},{"literal":"nAGkAdABoAHUAYgBfAHAAYQB0AF8A","encoding":"base64","width":2,"phase":3},{"literal":"ZwBsAHAAYQB0AC0A","encoding":"base64","width":2,"phase":0},{"literal":"cAbABwAGEAdAAtA","encoding":"base64","width":2,"phase":2},{"literal":"nAGwAcABhAHQALQ","encoding":"base64","width":2,"phase":3},{"literal":"eABvAHgAYgAtA","encoding":"base64","width":2,"phase":0},{"literal":"gAbwB4AGIALQ","encoding":"base64","width":2,"phase":2},{"literal":"4AG8AeABiAC0A","encoding":"base64","width":2,"phase":3},{"literal":"eABvAHgAcAAtA","encoding":"base64","width":2,"phase":0},{"literal":"gAbwB4AHAALQ","encoding":"base64","width":2,"phase":2},{"literal":"4AG8AeABwAC0A","encoding":"base64","width":2,"phase":3},{"literal":"eABhAHAAcAAtADEA","encoding":"base64","width":2,"phase":0},{"literal":"gAYQBwAHAALQAxA","encoding":"base64","width":2,"phase":2},{"literal":"4AGEAcABwAC0AMQ","encoding":"base64","width":2,"phase":3},{"literal":"aABvAG8AawBzAC4AcwBsAGEAYwBrAC4AYwBvAG0ALwBzAGUAcgB2AGkAYwBlAHMA","encoding":"base64","width":2,"phase":0},{"literal":"gAbwBvAGsAcwAuAHMAbABhAGMAawAuAGMAbwBtAC8AcwBlAHIAdgBpAGMAZQBzA","encoding":"base64","width":2,"phase":2},{"literal":"oAG8AbwBrAHMALgBzAGwAYQBjAGsALgBjAG8AbQAvAHMAZQByAHYAaQBjAGUAcw","encoding":"base64","width":2,"phase":3},{"literal":"cwBrAF8AbABpAHYAZQBfA","encoding":"base64","width":2,"phase":0},{"literal":"MAawBfAGwAaQB2AGUAXw","encoding":"base64","width":2,"phase":2},{"literal":"zAGsAXwBsAGkAdgBlAF8A","encoding":"base64","width":2,"phase":3},{"literal":"cgBrAF8AbABpAHYAZQBfA","encoding":"base64","width":2,"phase":0},{"literal":"IAawBfAGwAaQB2AGUAXw","encoding":"base64","width":2,"phase":2},{"literal":"yAGsAXwBsAGkAdgBlAF8A","encoding":"base64","width":2,"phase":3},{"literal":"cwBrAF8AdABlAHMAdABfA","encoding":"base64","width":2,"phase":0},{"literal":"MAawBfAHQAZQBzAHQAXw","encoding":"base64","width":2,"phase":2},{"literal":"zAGsAXwB0AGUAcwB0AF8A","encoding":"base64","width":2,"phase":3},{"literal":"QQBLAEkAQQ","encoding":"base64","width":2,"phase":0},{"literal":"EASwBJAEEA","encoding":"base64","width":2,"phase":2},{"literal":"BAEsASQBBA","encoding":"base64","width":2,"phase":3},{"literal":"QQBTAEkAQQ","encoding":"base64","width":2,"phase":0},{"literal":"EAUwBJAEEA","encoding":"base64","width":2,"phase":2},{"literal":"BAFMASQBBA","encoding":"base64","width":2,"phase":3},{"literal":"bgBwAG0AXw","encoding":"base64","width":2,"phase":0},{"literal":"4AcABtAF8A","encoding":"base64","width":2,"phase":2},{"literal":"uAHAAbQBfA","encoding":"base64","width":2,"phase":3},{"literal":"cAB5AHAAaQAtA","encoding":"base64","width":2,"phase":0},{"literal":"AAeQBwAGkALQ","encoding":"base64","width":2,"phase":2},{"literal":"wAHkAcABpAC0A","encoding":"base64","width":2,"phase":3},{"literal":"ZABjAGsAcgBfAHAAYQB0AF8A","encoding":"base64","width":2,"phase":0},{"literal":"QAYwBrAHIAXwBwAGEAdABfA","encoding":"base64","width":2,"phase":2},{"literal":"kAGMAawByAF8AcABhAHQAXw","encoding":"base64","width":2,"phase":3},{"literal":"cwBrAC0AYQBuAHQALQ","encoding":"base64","width":2,"phase":0},{"literal":"MAawAtAGEAbgB0AC0A","encoding":"base64","width":2,"phase":2},{"literal":"zAGsALQBhAG4AdAAtA","encoding":"base64","width":2,"phase":3},{"literal":"cwBrAC0AcAByAG8AagAtA","encoding":"base64","width":2,"phase":0},{"literal":"MAawAtAHAAcgBvAGoALQ","encoding":"base64","width":2,"phase":2},{"literal":"zAGsALQBwAHIAbwBqAC0A","encoding":"base64","width":2,"phase":3},{"literal":"QQBJAHoAYQBTAHkA","encoding":"base64","width":2,"phase":0},{"literal":"EASQB6AGEAUwB5A","encoding":"base64","width":2,"phase":2},{"literal":"BAEkAegBhAFMAeQ","encoding":"base64","width":2,"phase":3},{"literal":"aAB2AHMALgBDAEEARQBTA","encoding":"base64","width":2,"phase":0},{"literal":"gAdgBzAC4AQwBBAEUAUw","encoding":"base64","width":2,"phase":2},{"literal":"oAHYAcwAuAEMAQQBFAFMA","encoding":"base64","width":2,"phase":3},{"literal":"cABvAHMAdABnAHIAZQBzADoALwAvA","encoding":"base64","width":2,"phase":0},{"literal":"AAbwBzAHQAZwByAGUAcwA6AC8ALw","encoding":"base64","width":2,"phase":2},{"literal":"wAG8AcwB0AGcAcgBlAHMAOgAvAC8A","encoding":"base64","width":2,"phase":3},{"literal":"cABvAHMAdABnAHIAZQBzAHEAbAA6AC8ALw","encoding":"base64","width":2,"phase":0},{"literal":"AAbwBzAHQAZwByAGUAcwBxAGwAOgAvAC8A","encoding":"base64","width":2,"phase":2},{"literal":"wAG8AcwB0AGcAcgBlAHMAcQBsADoALwAvA","encoding":"base64","width":2,"phase":3},{"literal":"bQB5AHMAcQBsADoALwAvA","encoding":"base64","width":2,"phase":0},{"literal":"0AeQBzAHEAbAA6AC8ALw","encoding":"base64","width":2,"phase":2},{"literal":"tAHkAcwBxAGwAOgAvAC8A","encoding":"base64","width":2,"phase":3},{"literal":"bQBvAG4AZwBvAGQAYgA6AC8ALw","encoding":"base64","width":2,"phase":0},{"literal":"0AbwBuAGcAbwBkAGIAOgAvAC8A","encoding":"base64","width":2,"phase":2},{"literal":"tAG8AbgBnAG8AZABiADoALwAvA","encoding":"base64","width":2,"phase":3},{"literal":"bQBvAG4AZwBvAGQAYgArAHMAcgB2ADoALwAvA","encoding":"base64","width":2,"phase":0},{"literal":"0AbwBuAGcAbwBkAGIAKwBzAHIAdgA6AC8ALw","encoding":"base64","width":2,"phase":2},{"literal":"tAG8AbgBnAG8AZABiACsAcwByAHYAOgAvAC8A","encoding":"base64","width":2,"phase":3},{"literal":"cgBlAGQAaQBzADoALwAvA","encoding":"base64","width":2,"phase":0},{"literal":"IAZQBkAGkAcwA6AC8ALw","encoding":"base64","width":2,"phase":2},{"literal":"yAGUAZABpAHMAOgAvAC8A","encoding":"base64","width":2,"phase":3},{"literal":"YQBtAHEAcAA6AC8ALw","encoding":"base64","width":2,"phase":0},{"literal":"EAbQBxAHAAOgAvAC8A","encoding":"base64","width":2,"phase":2},{"literal":"hAG0AcQBwADoALwAvA","encoding":"base64","width":2,"phase":3},{"literal":"ZQB5AEoAaABiAEcAYwBpAE8AaQ","encoding":"base64","width":2,"phase":0},{"literal":"UAeQBKAGgAYgBHAGMAaQBPAGkA","encoding":"base64","width":2,"phase":2},{"literal":"lAHkASgBoAGIARwBjAGkATwBpA","encoding":"base64","width":2,"phase":3},{"literal":"ZQB5AEoAMABlAFgAQQBpAE8AaQ","encoding":"base64","width":2,"phase":0},{"literal":"UAeQBKADAAZQBYAEEAaQBPAGkA","encoding":"base64","width":2,"phase":2},{"literal":"lAHkASgAwAGUAWABBAGkATwBpA","encoding":"base64","width":2,"phase":3},{"literal":"ZQB5AEoAcgBhAFcAUQBpAE8AaQ","encoding":"base64","width":2,"phase":0},{"literal":"UAeQBKAHIAYQBXAFEAaQBPAGkA","encoding":"base64","width":2,"phase":2},{"literal":"lAHkASgByAGEAVwBRAGkATwBpA","encoding":"base64","width":2,"phase":3},{"literal":"cABhAHMAcwB3AG8AcgBkA","encoding":"base64","width":2,"phase":0},{"literal":"AAYQBzAHMAdwBvAHIAZA","encoding":"base64","width":2,"phase":2},{"literal":"wAGEAcwBzAHcAbwByAGQA","encoding":"base64","width":2,"phase":3},{"literal":"UABBAFMAUwBXAE8AUgBEA","encoding":"base64","width":2,"phase":0},{"literal":"AAQQBTAFMAVwBPAFIARA","encoding":"base64","width":2,"phase":2},{"literal":"QAEEAUwBTAFcATwBSAEQA","encoding":"base64","width":2,"phase":3},{"literal":"UABhAHMAcwB3AG8AcgBkA","encoding":"base64","width":2,"phase":0},{"literal":"QAGEAcwBzAHcAbwByAGQA","encoding":"base64","width":2,"phase":3},{"literal":"cABhAHMAcwB3AGQA","encoding":"base64","width":2,"phase":0},{"literal":"AAYQBzAHMAdwBkA","encoding":"base64","width":2,"phase":2},{"literal":"wAGEAcwBzAHcAZA","encoding":"base64","width":2,"phase":3},{"literal":"cwBlAGMAcgBlAHQA","encoding":"base64","width":2,"phase":0},{"literal":"MAZQBjAHIAZQB0A","encoding":"base64","width":2,"phase":2},{"literal":"zAGUAYwByAGUAdA","encoding":"base64","width":2,"phase":3},{"literal":"UwBFAEMAUgBFAFQA","encoding":"base64","width":2,"phase":0},{"literal":"MARQBDAFIARQBUA","encoding":"base64","width":2,"phase":2},{"literal":"TAEUAQwBSAEUAVA","encoding":"base64","width":2,"phase":3},{"literal":"UwBlAGMAcgBlAHQA","encoding":"base64","width":2,"phase":0},{"literal":"TAGUAYwByAGUAdA","encoding":"base64","width":2,"phase":3},{"literal":"YQBwAGkAXwBrAGUAeQ","encoding":"base64","width":2,"phase":0},{"literal":"EAcABpAF8AawBlAHkA","encoding":"base64","width":2,"phase":2},{"literal":"hAHAAaQBfAGsAZQB5A","encoding":"base64","width":2,"phase":3},{"literal":"QQBQAEkAXwBLAEUAWQ","encoding":"base64","width":2,"phase":0},{"literal":"EAUABJAF8ASwBFAFkA","encoding":"base64","width":2,"phase":2},{"literal":"BAFAASQBfAEsARQBZA","encoding":"base64","width":2,"phase":3},{"literal":"YQBwAGkASwBlAHkA","encoding":"base64","width":2,"phase":0},{"literal":"EAcABpAEsAZQB5A","encoding":"base64","width":2,"phase":2},{"literal":"hAHAAaQBLAGUAeQ","encoding":"base64","width":2,"phase":3},{"literal":"QQBwAGkASwBlAHkA","encoding":"base64","width":2,"phase":0},{"literal":"BAHAAaQBLAGUAeQ","encoding":"base64","width":2,"phase":3},{"literal":"YQBjAGMAZQBzAHMAXwB0AG8AawBlAG4A","encoding":"base64","width":2,"phase":0},{"literal":"EAYwBjAGUAcwBzAF8AdABvAGsAZQBuA","encoding":"base64","width":2,"phase":2},{"literal":"hAGMAYwBlAHMAcwBfAHQAbwBrAGUAbg","encoding":"base64","width":2,"phase":3},{"literal":"QQBDAEMARQBTAFMAXwBUAE8ASwBFAE4A","encoding":"base64","width":2,"phase":0},{"literal":"EAQwBDAEUAUwBTAF8AVABPAEsARQBOA","encoding":"base64","width":2,"phase":2},{"literal":"BAEMAQwBFAFMAUwBfAFQATwBLAEUATg","encoding":"base64","width":2,"phase":3},{"literal":"XwBUAE8ASwBFAE4APQ","encoding":"base64","width":2,"phase":0},{"literal":"8AVABPAEsARQBOAD0A","encoding":"base64","width":2,"phase":2},{"literal":"fAFQATwBLAEUATgA9A","encoding":"base64","width":2,"phase":3},{"literal":"IgBhAHUAdABoACIA","encoding":"base64","width":2,"phase":0},{"literal":"IAYQB1AHQAaAAiA","encoding":"base64","width":2,"phase":2},{"literal":"iAGEAdQB0AGgAIg","encoding":"base64","width":2,"phase":3},{"literal":"2d2d2d2d2d424547494e","encoding":"hex","width":1,"phase":0},{"literal":"6768705f","encoding":"hex","width":1,"phase":0},{"literal":"67686f5f","encoding":"hex","width":1,"phase":0},{"literal":"6768735f","encoding":"hex","width":1,"phase":0},{"literal":"6769746875625f7061745f","encoding":"hex","width":1,"phase":0},{"literal":"676c7061742d","encoding":"hex","width":1,"phase":0},{"literal":"786f78622d","encoding":"hex","width":1,"phase":0},{"literal":"786f78702d","encoding":"hex","width":1,"phase":0},{"literal":"786170702d31","encoding":"hex","width":1,"phase":0},{"literal":"686f6f6b732e736c61636b2e636f6d2f7365727669636573","encoding":"hex","width":1,"phase":0},{"literal":"736b5f6c6976655f","encoding":"hex","width":1,"phase":0},{"literal":"726b5f6c6976655f","encoding":"hex","width":1,"phase":0},{"literal":"736b5f746573745f","encoding":"hex","width":1,"phase":0},{"literal":"414b4941","encoding":"hex","width":1,"phase":0},{"literal":"41534941","encoding":"hex","width":1,"phase":0},{"literal":"6e706d5f","encoding":"hex","width":1,"phase":0},{"literal":"707970692d","encoding":"hex","width":1,"phase":0},{"literal":"64636b725f7061745f","encoding":"hex","width":1,"phase":0},{"literal":"736b2d616e742d","encoding":"hex","width":1,"phase":0},{"literal":"736b2d70726f6a2d","encoding":"hex","width":1,"phase":0},{"literal":"41497a615379","encoding":"hex","width":1,"phase":0},{"literal":"6876732e43414553","encoding":"hex","width":1,"phase":0},{"literal":"706f7374677265733a2f2f","encoding":"hex","width":1,"phase":0},{"literal":"706f737467726573716c3a2f2f","encoding":"hex","width":1,"phase":0},{"literal":"6d7973716c3a2f2f","encoding":"hex","width":1,"phase":0},{"literal":"6d6f6e676f64623a2f2f","encoding":"hex","width":1,"phase":0},{"literal":"6d6f6e676f64622b7372763a2f2f","encoding":"hex","width":1,"phase":0},{"literal":"72656469733a2f2f","encoding":"hex","width":1,"phase":0},{"literal":"616d71703a2f2f","encoding":"hex","width":1,"phase":0},{"literal":"65794a68624763694f69","encoding":"hex","width":1,"phase":0},{"literal":"65794a30655841694f69","encoding":"hex","width":1,"phase":0},{"literal":"65794a72615751694f69","encoding":"hex","width":1,"phase":0},{"literal":"%3a%2f%2f","encoding":"percent","width":1,"phase":0},{"literal":"-----begin%20","encoding":"percent","width":1,"phase":0}]');
var ENCODED_KEYWORDS = JSON.parse(`["ls0tls1crudjt","0tls0tqkvhsu","tls0tlujfr0lo","z2hwx","nahbf","omdocf","pnahbf","6z2hwx","pwdocf","1nahbf","9z2hwx","imdocf","jnahbf","iz2hwx","igdocf","bnahbf","gz2hwx","z2hvx","nag9f","omdob1","pnag9f","6z2hvx","pwdob1","1nag9f","9z2hvx","imdob1","jnag9f","iz2hvx","igdob1","bnag9f","gz2hvx","z2hzx","nahnf","omdoc1","pnahnf","6z2hzx","pwdoc1","1nahnf","9z2hzx","imdoc1","jnahnf","iz2hzx","igdoc1","bnahnf","gz2hzx","z2l0ahvix3bhdf","dpdgh1yl9wyxrf","naxrodwjfcgf0x","z2xwyxqt","dscgf0l","nbhbhdc","eg94yi","hvegit","4b3hil","eg94cc","hvehat","4b3hwl","egfwcc0x","hhchatm","4yxbwlt","ag9va3muc2xhy2suy29tl3nlcnzpy2vz","hvb2tzlnnsywnrlmnvbs9zzxj2awnlc","ob29rcy5zbgfjay5jb20vc2vydmljzx","c2tfbgl2zv","nrx2xpdmvf","za19saxzlx","cmtfbgl2zv","jrx2xpdmvf","ya19saxzlx","c2tfdgvzdf","nrx3rlc3rf","za190zxn0x","qutjq","bs0lb","okflsu","pbs0lb","6qutjq","puflsu","1bs0lb","9qutjq","ikflsu","jbs0lb","iqutjq","ieflsu","bbs0lb","gqutjq","qvnjq","bu0lb","okftsu","pbu0lb","6qvnjq","puftsu","1bu0lb","9qvnjq","ikftsu","jbu0lb","iqvnjq","ieftsu","bbu0lb","gqvnjq","bnbtx","ucg1f","om5wbv","pucg1f","6bnbtx","pw5wbv","1ucg1f","9bnbtx","im5wbv","jucg1f","ibnbtx","ig5wbv","bucg1f","gbnbtx","chlwas","b5cgkt","wexbpl","zgnrcl9wyxrf","rja3jfcgf0x","ky2tyx3bhdf","c2styw50l","nrlwfudc","zay1hbnqt","c2stchjvai","nrlxbyb2ot","zay1wcm9ql","qul6yvn5","fjemfte","bsxphu3","ahzzlknbrv","h2cy5dquvt","odnmuq0ffu","cg9zdgdyzxm6ly","bvc3rncmvzoi8v","wb3n0z3jlczovl","cg9zdgdyzxnxbdovl","bvc3rncmvzcww6ly","wb3n0z3jlc3fsoi8v","bxlzcww6ly","15c3fsoi8v","texnxbdovl","bw9uz29kyjovl","1vbmdvzgi6ly","tb25nb2rioi8v","bw9uz29kyitzcny6ly","1vbmdvzgirc3j2oi8v","tb25nb2rik3nydjovl","cmvkaxm6ly","jlzglzoi8v","yzwrpczovl","yw1xcdovl","ftcxa6ly","hbxfwoi8v","zxlkagjhy2lpa","v5smhir2npt2","leupoykdjau9p","zxlkmgvyqwlpa","v5sjblwefpt2","leuowzvhbau9p","zxlkcmfxuwlpa","v5snjhv1fpt2","leupyyvdrau9p","cgfzc3dvcm","bhc3n3b3jk","wyxnzd29yz","ueftu1dpuk","bbu1nxt1je","qqvntv09sr","ugfzc3dvcm","qyxnzd29yz","cgfzc3dk","bhc3n3z","wyxnzd2","c2vjcmv0","nly3jld","zzwnyzx","u0vdukvu","nfq1jfv","trunsrv","u2vjcmv0","tzwnyzx","yxbpx2tle","fwav9rzx","hcglfa2v5","qvbjx0tfw","fqsv9lrv","buelfs0vz","yxbps2v5","fwautle","hcgllzx","qxbps2v5","bcgllzx","ywnjzxnzx3rva2vu","fjy2vzc190b2tlb","hy2nlc3nfdg9rzw","qundrvntx1rps0vo","fdq0vtu19ut0tft","bq0nfu1nfve9lru","x1rps0vop","9ut0tftj","fve9lru49","imf1dggi","jhdxroi","iyxv0ac","svfvsmizsn","lrb0pim0pw","juw9kyjnkc","rndvr1pysx","z3b0dawel2","gd29hwlhjd","rlfvr1pysx","zrb0dawel2","guw9hwlhjd","ymvkcm9jay","jlzhjvy2st","izwryb2nrl","yw16bi5td3","ftem4ubxdz","hbxpulm13c","yw16bjeub2","ftem4xlm9h","hbxpums5vy","qveuqwi4uk","frlkfiofjo","bus5byjhst","r09du1byl","dpq1nqwc","ht0ntufgt","eweyos","lhmjku","5yti5l","slfrsj","pruuo5","kuvfko","o1noyxjlze","ttagfyzwrb","7u2hhcmvkq","lmf6y29uzm","5hemnvbmzp","uyxpjb25ma","zg9wx3yxx","rvcf92mv","kb3bfdjff","zg9vx3yxx","rvb192mv","kb29fdjff","zg9yx3yxx","rvcl92mv","kb3jfdjff","sfjlvs1bq","hss1utqu","iuktvlufb","dmvyy2vsx2","zlcmnlbf9i","2zxjjzwxfy","y2z1df","nmdxrf","jznv0x","y2zhdf","nmyxrf","jzmf0x","djeumc","yxljat","2ms4wl","zm0xyv","ztmwff","mbtfhx","zm0xcl","ztmxjf","mbtfyx","dgstdxmt","rrlxvzl","0ay11cy","dwnhdf","vjyxrf","1y2f0x","lmf0bgfzdj","5hdgxhc3yx","uyxrsyxn2m","b3bzx2v5s","9wc19leu","vchnfzxlk","dhnrzxkt","rza2v5l","0c2tles","zg5rzxkt","rua2v5l","kbmtles","c2hhmju2f","noyti1nn","zageyntz+","sw5sbgjyqn","luumxiwej2","jbljsylhcd","zxlkagjhy2","v5smhir2np","leupoykdja","z2l0ahvix3","dpdgh1yl9w","naxrodwjfc","z2xydc","dscnqt","nbhj0l","r1ixmzq4ot","dsmtm0odk0","hujezndg5n","z2xkdc","dszhqt","nbgr0l","z2xwdhqt","dschr0l","nbhb0dc","z2xjynqt","dsy2j0l","nbgnidc","z2xmdc","dsznqt","nbgz0l","z2xpbxqt","dsaw10l","nbgltdc","z2xhz2vudc","dsywdlbnqt","nbgfnzw50l","z2xvyxmt","dsb2fzl","nbg9hcy","z2xzb2f0l","dsc29hdc","nbhnvyxqt","z2xmzmn0l","dszmzjdc","nbgzmy3qt","x2dpdgxhyl","9naxrsywjf","fz2l0bgfix","qvrdvfqzee","fuq1rum3hg","bvenuvdn4r","cnviewdlbx","j1ynlnzw1z","ydwj5z2vtc","q0xpskfsu1","nmt0pbulnf","dte9kqvjtx","y21wbw","ntvm1k","jbvztz","zgnrcl9wyx","rja3jfcgf0","ky2tyx3bhd","zgnrcl9vyx","rja3jfb2f0","ky2tyx29hd","u1dnvetolt","nxtvrlti0x","tv01us04tm","u1dns0vzlt","nxtutfws0x","tv01lrvktm","cgfja2fnax","bhy2thz2lz","wywnrywdpc","q0njuefux","ndsvbbvf","dq0lqqvrf","q0njufjkx","ndsvbssl","dq0lqukpf","ymt1yv","jrdwff","ia3vhx","ymthyv","jrywff","ia2fhx","ymthal","jrywpf","ia2fqx","ymthcl","jryxjf","ia2fyx","ymtjdf","jry3rf","ia2n0x","ymtwdf","jrchrf","ia3b0x","ymtwyxrf","jrcgf0x","ia3bhdf","ymtwc1","jrchnf","ia3bzx","c255a191yx","nuewtfdwf0","zbnlrx3vhd","c255a19zyx","nuewtfc2f0","zbnlrx3nhd","c2dwx2xvy2","nncf9sb2nh","zz3bfbg9jy","bwvyz2lmev","1lcmdpznlf","tzxjnawz5x","y29uzmlny2","nvbmzpz2nh","jb25mawdjy","zhzjx3nlcn","r2y19zzxj2","kdmnfc2vyd","qullx0njx","fjs19dsv","bsutfq0lf","qullx1nfq1","fjs19truns","bsutfu0vdu","qullx0nmsu","fjs19dtelf","bsutfq0xjr","zw5kci","vuzhir","lbmryk","ue1bsy","bnqust","qtufll","ue1bvc","bnqvqt","qtuful","vdncbgjrrk","qzqmxia0zk","um0jsymtgs","yxbpx29yz1","fwav9vcmdf","hcglfb3jnx","chbsec","bwbhgt","wcgx4l","bnzhcgkt","52yxbpl","udmfwas","c2stb3itdj","nrlw9ylxyx","zay1vci12m","dgdwx3yxx","rncf92mv","0z3bfdjff","c2styxbpl","nrlwfwas","zay1hcgkt","cgnza1","bjc2tf","wy3nrx","bhn2ml9wdf","xzdjjfchrf","sc3yyx3b0x","bhn2ml9za1","xzdjjfc2tf","sc3yyx3nrx","c2stbgyt","nrlwxml","zay1szi","d2fuzgjfdj","dhbmrix3yx","3yw5kyl92m","yxbrx3vzzx","fwa191c2vy","hcgtfdxnlc","dhzses","r2bhkt","0dmx5l","c2tfchjvzf","nrx3byb2rf","za19wcm9kx","cmtfchjvzf","jrx3byb2rf","ya19wcm9kx","cmtfdgvzdf","jrx3rlc3rf","ya190zxn0x","d2hzzwnf","doc2vjx","3ahnly1","ywnjzxnzx3","fjy2vzc190","hy2nlc3nfd","c3ewyxrwl","nxmgf0cc","zctbhdhat","c3ewy3nwl","nxmgnzcc","zctbjc3at","cnpwx2xpdm","j6cf9saxzl","yenbfbgl2z","cnpwx3rlc3","j6cf90zxn0","yenbfdgvzd","rkxxu0vdsy","zmv1nfq0st","gtfdtrunll","rkxxu0vds1","zmv1nfq0tf","gtfdtrunlx","rkxxufvcs1","zmv1bvqktf","gtfdqvujlx","cgrsx2xpdm","bkbf9saxzl","wzgxfbgl2z","cgrsx3nkyn","bkbf9zzgj4","wzgxfc2rie","ywnjzxnzlx","fjy2vzcy1z","hy2nlc3mtc","ywnjzxnzlw","fjy2vzcy1k","hy2nlc3mtz","fjy2vzcy1w","c2hpchbvx2","noaxbwb19s","zaglwcg9fb","c2hpchbvx3","noaxbwb190","zaglwcg9fd","bgl2zv9wdw","xpdmvfchvi","saxzlx3b1y","dgvzdf9wdw","rlc3rfchvi","0zxn0x3b1y","zhvmzmvsx3","r1zmzlbf90","kdwzmzwxfd","zhvmzmvsx2","r1zmzlbf9s","kdwzmzwxfb","twlklxnlcn","1pzc1zzxj2","nawqtc2vyd","jgfhy3rfch","rhywn0x3by","kywfjdf9wc","jgfhy3rfag","rhywn0x2ht","kywfjdf9ob","ywtfbgl2zv","frx2xpdmvf","ha19saxzlx","qvbqx1vtui","fquf9vu1it","bufbfvvnsl","cmftcf9zzw","jhbxbfc2vj","yyw1wx3nly","bwvyy3vyev","1lcmn1cnlf","tzxjjdxj5x","cg9syxjfb2","bvbgfyx29h","wb2xhcl9vy","cg9syxjfcg","bvbgfyx3bh","wb2xhcl9wy","cg9syxjfyx","bvbgfyx2f0","wb2xhcl9hd","cgvyc29uyv","blcnnvbmff","wzxjzb25hx","yxbpx2xpdm","fwav9saxzl","hcglfbgl2z","eg94ys","hveget","4b3hhl","eg94ci","hvehit","4b3hyl","eg94cy","hvehmt","4b3hzl","eg94by","hveg8t","4b3hvl","eg94zs","hvegut","4b3hll","eg94yy","hvegmt","4b3hjl","egfwcc","hhchat","4yxbwl","eg94zs54b3","hveguueg94","4b3hllnhve","eg94zc","hvegqt","4b3hkl","ag9va3muc2","hvb2tzlnns","ob29rcy5zb","l2fwas93zw","9hcgkvd2vi","vyxbpl3dly","l0luy29taw","9jbmnvbwlu","vsw5jb21pb","y2hhdc5nb2","noyxquz29v","jagf0lmdvb","ag9va3muem","hvb2tzlnph","ob29rcy56y","lnrpbmvzl","50aw5lcy","udgluzxmu","ag9vay5ldt","hvb2suzxux","ob29rlmv1m","hvb2suzxuy","ag9vay51cz","hvb2sudxmx","ob29rlnvzm","hvb2sudxmy","b3nfdjjfyx","9zx3yyx2fw","vc192ml9hc","b3nfdjjfb3","9zx3yyx29y","vc192ml9vc","c2vjlwmt","nlyy1jl","zzwmtyy","chvilwmt","b1yi1jl","wdwityy","c3vilwmt","n1yi1jl","zdwityy","egtlexnpyi","hrzxlzawit","4a2v5c2lil","ehntdhbzaw","hzbxrwc2li","4c210chnpy","bwxzbi","1sc24u","tbhnul","bnlrx3ywx","55a192mf","uewtfdjbf","bnlrx3yxx","55a192mv","uewtfdjff","z2nudgz5l","djbnrmes","ny250znkt","z2xzyv","dsc2ff","nbhnhx","z2xjx2v5s","dsy19leu","nbgnfzxlk","zxlkcklqb2","v5snjjam9p","leupyswpva","tljbsy","5squst","oukfll","tljjss","5ssukt","oukljl","tljjus","5ssvet","ouklrl","tljkuy","5sslmt","oukptl","c250cnl1x","nudhj5dv","zbnryexvf","c250cnlzx2","nudhj5c19l","zbnryexnfz","c250cnlhx","nudhj5yv","zbnryewff","c250cnlpx","nudhj5av","zbnryewlf","agnhawtf","hjywlrx","oy2fpa1","agnhbgtf","hjywxrx","oy2fsa1","agniawtf","hjymlrx","oy2jpa1","agnibgtf","hjymxrx","oy2jsa1","cm9vdgx5x","jvb3rsev","yb290bhlf","d2fryv","dha2ff","3ywthx","chnjywxlx3","bzy2fszv90","wc2nhbgvfd","chnjywxlx2","bzy2fszv9v","wc2nhbgvfb","bzy2fszv9w","wc2nhbgvfc","c2jfc2vjcm","nix3nly3jl","zyl9zzwnyz","bmfwav","5hcglf","uyxbpx","bwrix3nhx3","1kyl9zyv9z","tzgjfc2ffc","q0neqjff","ndreixx","dq0rcmv","qxn0cmfduz","fzdhjhq1m6","bc3ryyunto","zxnzdv","vzc3vf","lc3n1x","yw1xchm6ly","ftcxbzoi8v","hbxfwczovl","cmvkaxnzoi","jlzglzczov","yzwrpc3m6l","qudflvnfq1","fhrs1truns","br0utu0vdu","c2vjcmv0lw","nly3jldc1s","zzwnyzxqtb","c2vjcmv0lx","nly3jldc10","zzwnyzxqtd","dw5rzxlf","vua2v5x","1bmtlev","enbryv","pwa2ff","6cgthx","mhg0qufbqu","b4nefbqufb","wedrbqufbq","cy1znhqydw","mtczr0mnvk","zlxm0ddj1z","cy1znhqyyw","mtczr0mmfm","zlxm0ddjhz","zgphbmdvlw","rqyw5nby1p","kamfuz28ta","jdykcm91bm","q2jhjvdw5k","kniryb3vuz","c2hwyxrf","nocgf0x","zahbhdf","c2hwy2ff","nocgnhx","zahbjyv","c2hwcgff","nochbhx","zahbwyv","c2hwc3nf","nochnzx","zahbzc1","cgf0lw5hms","bhdc1uytet","wyxqtbmexl","cgf0lwv1ms","bhdc1ldtet","wyxqtzxuxl","cgf0lw5hmi","bhdc1uytit","wyxqtbmeyl","cgf0lwfwms","bhdc1hcdet","wyxqtyxaxl","q0zqqvqt","ngueful","drlbbvc","z2jfyxbpx","dix2fwav","nyl9hcglf","cmrtzv","jkbwvf","yzg1lx","zmxix2xpdm","zsyl9saxzl","mbgjfbgl2z","zmxix3rlc3","zsyl90zxn0","mbgjfdgvzd","bglux2fwav","xpbl9hcglf","saw5fyxbpx","bglux29hdx","xpbl9vyxv0","saw5fb2f1d","qvrbvfqz","fuqvrum","bvefuvd","zmlnzf","zpz2rf","mawdkx","y252y2","nudmnh","jbnzjy","zmlvlxut","zpby11l","maw8tds","mtawmc","ewmdau","xmdawl","dgtulnyxx","rrbi52mv","0a24udjff","qufbqufbqu","fbqufbqufb","bqufbqufbq","rufbq0vkrw","vbqunfzevv","fqufdrwrfb","cgluyv","bpbmff","waw5hx","c2suzxlk","nrlmv5s","zay5leu","cgsuzxlk","brlmv5s","way5leu","dgsuzxlk","rrlmv5s","0ay5leu","yxbpznlfyx","fwawz5x2fw","hcglmev9hc","qkjgri","jcrkyt","cqkzgl","qkjvuy","jcvvmt","cqlvtl","dnr3bl","z0d25f","2dhdux","c2ftc2fyyv","nhbxnhcmff","zyw1zyxjhx","c2hsdg1f","nobhrtx","zagx0bv","c21fywf0x","ntx2fhdf","zbv9hyxrf","c21fcgf0x","ntx3bhdf","zbv9wyxrf","c21fc2f0x","ntx3nhdf","zbv9zyxrf","d3jrywv1lw","dya2flds1l","3cmthzxutz","d3jrywpwlw","dya2fqcc1l","3cmthanatz","d3jryxnnlw","dya2fzzy1l","3cmthc2ctz","d3jrywf1lw","dya2fhds1l","3cmthyxutz","d3jrywlslw","dya2fpbc1l","3cmthawwtz","d3jrys1leu","dya2etzxlk","3cmthlwv5s","c2nwlwxpdm","njcc1saxzl","zy3atbgl2z","c2nwlxrlc3","njcc10zxn0","zy3atdgvzd","dghpbmdzym","roaw5nc2jv","0agluz3nib","lmcuywxjag","5nlmfsy2hl","uzy5hbgnoz","lmluznvyys","5pbmz1cmeu","uaw5mdxjhl","tfmwdextmunsvwrkv","wjjod1","wjjodl","wjjoel","wjjsmgfivmlym0joze","wjj4d1lyux","zuc5nflp","zuc5ngnd","zudgd2ndmh","yuc5dmeztxvjmnhowtjzdvkyoxrmm05sy25acfkyvn","yzj0zmjhbdjav","y210zmjhbdjav","yzj0zmrhvnpkr","uvv0sl","uvzosl","ym5cdf","y0hsd2ft","wkdocmnsoxdzwfjm","yzjzdflxntbm","yzjzdgnisnzha","uvvsnllwtj","yuhaekxrtkjsv","y0c5emrhzhlawe02th","y0c5emrhzhlawe54ykrvdk","ylhsemnxdzzme","ylc5dvoyowtzam92t","ylc5dvoyowtzaxr6y25znkx5","y21wa2fyttzme","wvcxegneb3zm","wlhss2fhskhzmmxqy","wlhss01hvllrv2xqy","wlhss2ntrlhvv2xqy","lqatac0alqataeiarqbhaekatg","0alqatac0alqbcaeuarwbjae4a","tac0alqatac0aqgbfaecasqboa","zwboahaaxw","caaabwaf8a","naggacabfa","zwboag8axw","caaabvaf8a","naggabwbfa","zwboahmaxw","caaabzaf8a","naggacwbfa","zwbpahqaaab1agiaxwbwageadabfa","caaqb0aggadqbiaf8acabhahqaxw","nagkadaboahuaygbfahaayqb0af8a","zwbsahaayqb0ac0a","cababwageadaata","nagwacabhahqalq","eabvahgaygata","gabwb4agialq","4ag8aeabiac0a","eabvahgacaata","gabwb4ahaalq","4ag8aeabwac0a","eabhahaacaatadea","gayqbwahaalqaxa","4ageacabwac0amq","aabvag8aawbzac4acwbsageaywbrac4aywbvag0alwbzaguacgb2agkaywblahma","gabwbvagsacwauahmababhagmaawauagmabwbtac8acwblahiadgbpagmazqbza","oag8abwbrahmalgbzagwayqbjagsalgbjag8abqavahmazqbyahyaaqbjaguacw","cwbraf8ababpahyazqbfa","maawbfagwaaqb2aguaxw","zagsaxwbsagkadgblaf8a","cgbraf8ababpahyazqbfa","iaawbfagwaaqb2aguaxw","yagsaxwbsagkadgblaf8a","cwbraf8adablahmadabfa","maawbfahqazqbzahqaxw","zagsaxwb0aguacwb0af8a","qqblaekaqq","easwbjaeea","baesasqbba","qqbtaekaqq","eauwbjaeea","bafmasqbba","bgbwag0axw","4acabtaf8a","uahaabqbfa","cab5ahaaaqata","aaeqbwagkalq","wahkacabpac0a","zabjagsacgbfahaayqb0af8a","qaywbrahiaxwbwageadabfa","kagmaawbyaf8acabhahqaxw","cwbrac0ayqbuahqalq","maawatageabgb0ac0a","zagsalqbhag4adaata","cwbrac0acabyag8aagata","maawatahaacgbvagoalq","zagsalqbwahiabwbqac0a","qqbjahoayqbtahka","easqb6ageauwb5a","baekaegbhafmaeq","aab2ahmalgbdaeearqbta","gadgbzac4aqwbbaeuauw","oahyacwauaemaqqbfafma","cabvahmadabnahiazqbzadoalwava","aabwbzahqazwbyaguacwa6ac8alw","wag8acwb0agcacgblahmaogavac8a","cabvahmadabnahiazqbzaheabaa6ac8alw","aabwbzahqazwbyaguacwbxagwaogavac8a","wag8acwb0agcacgblahmacqbsadoalwava","bqb5ahmacqbsadoalwava","0aeqbzaheabaa6ac8alw","tahkacwbxagwaogavac8a","bqbvag4azwbvagqayga6ac8alw","0abwbuagcabwbkagiaogavac8a","tag8abgbnag8azabiadoalwava","bqbvag4azwbvagqaygarahmacgb2adoalwava","0abwbuagcabwbkagiakwbzahiadga6ac8alw","tag8abgbnag8azabiacsacwbyahyaogavac8a","cgblagqaaqbzadoalwava","iazqbkagkacwa6ac8alw","yaguazabpahmaogavac8a","yqbtaheacaa6ac8alw","eabqbxahaaogavac8a","hag0acqbwadoalwava","zqb5aeoaaabiaecaywbpae8aaq","uaeqbkaggaygbhagmaaqbpagka","lahkasgboagiarwbjagkatwbpa","zqb5aeoamablafgaqqbpae8aaq","uaeqbkadaazqbyaeeaaqbpagka","lahkasgawaguawabbagkatwbpa","zqb5aeoacgbhafcauqbpae8aaq","uaeqbkahiayqbxafeaaqbpagka","lahkasgbyageavwbragkatwbpa","cabhahmacwb3ag8acgbka","aayqbzahmadwbvahiaza","wageacwbzahcabwbyagqa","uabbafmauwbxae8augbea","aaqqbtafmavwbpafiara","qaeeauwbtafcatwbsaeqa","uabhahmacwb3ag8acgbka","qageacwbzahcabwbyagqa","cabhahmacwb3agqa","aayqbzahmadwbka","wageacwbzahcaza","cwblagmacgblahqa","mazqbjahiazqb0a","zaguaywbyaguada","uwbfaemaugbfafqa","marqbdafiarqbua","taeuaqwbsaeuava","uwblagmacgblahqa","taguaywbyaguada","yqbwagkaxwbraguaeq","eacabpaf8aawblahka","hahaaaqbfagsazqb5a","qqbqaekaxwblaeuawq","eauabjaf8aswbfafka","bafaasqbfaesarqbza","yqbwagkaswblahka","eacabpaesazqb5a","hahaaaqblaguaeq","qqbwagkaswblahka","bahaaaqblaguaeq","yqbjagmazqbzahmaxwb0ag8aawblag4a","eaywbjaguacwbzaf8adabvagsazqbua","hagmaywblahmacwbfahqabwbraguabg","qqbdaemarqbtafmaxwbuae8aswbfae4a","eaqwbdaeuauwbtaf8avabpaesarqboa","baemaqwbfafmauwbfafqatwblaeuatg","xwbuae8aswbfae4apq","8avabpaesarqboad0a","fafqatwblaeuatga9a","igbhahuadaboacia","iayqb1ahqaaaaia","iageadqb0aggaig","2d2d2d2d2d424547494e","6768705f","67686f5f","6768735f","6769746875625f7061745f","676c7061742d","786f78622d","786f78702d","786170702d31","686f6f6b732e736c61636b2e636f6d2f7365727669636573","736b5f6c6976655f","726b5f6c6976655f","736b5f746573745f","414b4941","41534941","6e706d5f","707970692d","64636b725f7061745f","736b2d616e742d","736b2d70726f6a2d","41497a615379","6876732e43414553","706f7374677265733a2f2f","706f737467726573716c3a2f2f","6d7973716c3a2f2f","6d6f6e676f64623a2f2f","6d6f6e676f64622b7372763a2f2f","72656469733a2f2f","616d71703a2f2f","65794a68624763694f69","65794a30655841694f69","65794a72615751694f69","%3a%2f%2f","-----begin%20","kind: secret","kind: \\"secret\\"","kind: 'secret'","\\"kind\\": \\"secret\\"","\\"kind\\":\\"secret\\""]`);
function isTextByte(byte) {
  return byte !== void 0 && (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13);
}
var MANIFESTS = [
  "kind: secret",
  'kind: "secret"',
  "kind: 'secret'",
  '"kind": "secret"',
  '"kind":"secret"'
];
var LONGEST_DATA = 1e5;
var KIND = /["']?kind["']?:[ \t]{0,4}["']?secret["']?(?=[ \t]{0,20}(?:[,}\r\n]|$))/gi;
var DATA = /^([ \t]*)(?:- +)?["']?data["']?:[ \t]{0,8}(\{?)|[{,][ \t]{0,8}"data":[ \t]{0,8}(\{)/gm;
var ENTRY = /(?<![\w.-])["']?([\w.-]{1,253})["']?:[ \t]{0,8}(?:[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,60})?["']?([A-Za-z0-9+/]{8,65536}={0,2})(?=["']?[ \t]{0,20}(?:[,}#\r\n]|$))/g;
function manifestViews(text) {
  KIND.lastIndex = 0;
  if (!KIND.test(text)) return [];
  const views = [];
  DATA.lastIndex = 0;
  for (let data = DATA.exec(text); data; data = DATA.exec(text)) {
    const from = DATA.lastIndex;
    const region = text.slice(from, from + LONGEST_DATA);
    const end = data[2] || data[3] ? region.indexOf("}") : endOfBlock(region, (data[1] ?? "").length);
    const values = region.slice(0, end === -1 ? region.length : end);
    for (const entry of values.matchAll(ENTRY)) {
      const [all, key = "", value = ""] = entry;
      const at = from + entry.index;
      views.push(...viewOf(key, at + all.indexOf(key), value, at + all.length - value.length));
    }
    DATA.lastIndex = from + values.length;
  }
  return views;
}
function endOfBlock(region, column) {
  for (let at = region.indexOf("\n"); at !== -1; at = region.indexOf("\n", at + 1)) {
    let next = at + 1;
    while (region[next] === " " || region[next] === "	") next++;
    if (next - at - 1 <= column && /[^\s#]/.test(region[next] ?? "")) return at;
  }
  return -1;
}
function viewOf(key, keyAt, value, valueAt) {
  const bytes = import_chunk_XF4NMRY3.Buffer.from(value, "base64");
  if (bytes.length < 4 || !bytes.every(isTextByte)) return [];
  const decoded = bytes.toString("latin1");
  const before = decoded.trimEnd().includes("\n") ? "" : `${key}: `;
  const place = (range) => {
    const start = range.start < before.length ? keyAt + Math.min(range.start, key.length) : valueAt + 4 * Math.floor((range.start - before.length) / 3);
    const end = range.end <= before.length ? keyAt + Math.min(range.end, key.length) : valueAt + Math.min(value.length, 4 * Math.ceil((range.end - before.length) / 3));
    return { start, end };
  };
  return [{ text: before + decoded, encoding: "base64", place }];
}
var BITS = 16;
function occurringOf(literals2) {
  const known = literals2.map((literal) => ({ literal, marks: marksOf(literal) }));
  return (text) => {
    const present = new Uint8Array(1 << BITS);
    let before = text.charCodeAt(0);
    let code = text.charCodeAt(1);
    for (let i = 2; i < text.length; i++) {
      const next = text.charCodeAt(i);
      present[markOf(before, code, next)] = 1;
      before = code;
      code = next;
    }
    const found = /* @__PURE__ */ new Set();
    for (const { literal, marks } of known)
      if (marks.every((mark) => present[mark] === 1) && text.includes(literal)) found.add(literal);
    return found;
  };
}
function marksOf(literal) {
  const marks = [];
  for (let i = 2; i < literal.length; i++)
    marks.push(markOf(literal.charCodeAt(i - 2), literal.charCodeAt(i - 1), literal.charCodeAt(i)));
  return marks;
}
function markOf(first, second, third) {
  return (first << 9 ^ second << 5 ^ third) & (1 << BITS) - 1;
}
var REACH = 4e4;
var SHORTEST = 12;
var MOST_TRIES = 3;
var MOST_TEXTS = 6;
function viewsOf(text, hits) {
  const present = hits ? void 0 : literalsIn(text);
  const views = [];
  if (!hits || MANIFESTS.some((word) => hits.has(word))) views.push(...manifestViews(text));
  if (hits ? import_chunk_XF4NMRY3.ESCAPES.some((word) => hits.has(word)) : text.includes("\\")) views.push(...(0, import_chunk_XF4NMRY3.escapeViews)(text));
  let covered;
  let lower;
  for (const anchor of ANCHORS) {
    if (!(present?.has(anchor.literal) ?? hits?.has(anchor.literal.toLowerCase()))) continue;
    if (anchor.encoding !== "base64") lower ??= text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    const searched = anchor.encoding === "base64" ? text : lower ?? text;
    let last = { end: 0, failures: 0, texts: 0 };
    for (let at = searched.indexOf(anchor.literal); at !== -1; at = searched.indexOf(anchor.literal, at + 1)) {
      if (covered?.[at]) continue;
      if (at >= last.end) last = { end: 0, failures: 0, texts: 0 };
      else if (last.failures >= MOST_TRIES || last.texts >= MOST_TEXTS) {
        at = last.end;
        continue;
      }
      const { run, view } = DECODERS[anchor.encoding](text, at, anchor);
      const end = Math.max(last.end, run.end);
      if (!view || view.text.length < SHORTEST) {
        last = { ...last, end, failures: last.failures + 1 };
        continue;
      }
      last = { ...last, end, texts: last.texts + 1 };
      views.push(view);
      covered ??= new Uint8Array(text.length);
      const place = view.place({ start: 0, end: view.text.length });
      covered.fill(1, place.start, place.end);
    }
  }
  return views;
}
var occurring;
function literalsIn(text) {
  occurring ??= occurringOf(ANCHORS.map(({ literal }) => literal));
  const found = new Set(occurring(text));
  for (const literal of occurring(text.toLowerCase())) found.add(literal);
  return found;
}
var DECODERS = {
  base64: fromBase64,
  hex: fromHex,
  percent: fromPercent
};
function fromBase64(text, at, { phase, width }) {
  const run = runAround(text, at, BASE64);
  const first = run.indexOf(at);
  const from = mod(first - phase, 4);
  const positions = run.slice(from);
  const bytes = import_chunk_XF4NMRY3.Buffer.from(textAt(text, positions), "base64");
  const byteAt = Math.ceil((first - from) * 6 / 8);
  const place = (start, end) => ({
    start: positions[Math.min(Math.floor(start / 3) * 4, positions.length - 1)] ?? at,
    end: (positions[Math.min(Math.ceil(end / 3) * 4, positions.length) - 1] ?? at) + 1
  });
  return { run: extentOf(run, at), view: readable(bytes, byteAt, width, "base64", place) };
}
function fromHex(text, at, { width }) {
  const run = runAround(text, at, HEX);
  const first = run.indexOf(at);
  const positions = run.slice(first % 2);
  const bytes = import_chunk_XF4NMRY3.Buffer.from(textAt(text, positions), "hex");
  const place = (start, end) => ({
    start: positions[start * 2] ?? at,
    end: (positions[Math.min(end * 2, positions.length) - 1] ?? at) + 1
  });
  return { run: extentOf(run, at), view: readable(bytes, Math.floor(first / 2), width, "hex", place) };
}
function fromPercent(text, at) {
  const run = runAround(text, at, IN_ADDRESS);
  const begin = run[0] ?? at;
  const end = (run.at(-1) ?? at) + 1;
  let decoded = "";
  const starts = [];
  for (let i = begin; i < end; i++) {
    starts.push(i);
    const code = text.charCodeAt(i) === PERCENT ? codeOf(text, i + 1) : void 0;
    decoded += code === void 0 ? text[i] : String.fromCharCode(code);
    if (code !== void 0) i += 2;
  }
  starts.push(end);
  const place = (range) => ({ start: starts[range.start] ?? begin, end: starts[range.end] ?? end });
  return { run: { start: begin, end }, view: { text: decoded, encoding: "percent", place } };
}
var PERCENT = 37;
function codeOf(text, at) {
  if (HEX[text.charCodeAt(at)] !== 1 || HEX[text.charCodeAt(at + 1)] !== 1) return void 0;
  const code = Number.parseInt(text.slice(at, at + 2), 16);
  return code < 128 ? code : void 0;
}
function extentOf(run, at) {
  return { start: run[0] ?? at, end: (run.at(-1) ?? at) + 1 };
}
function textAt(text, positions) {
  const parts = [];
  let from = positions[0] ?? 0;
  let end = from;
  for (const position of positions) {
    if (position !== end) {
      parts.push(text.slice(from, end));
      from = position;
    }
    end = position + 1;
  }
  return parts.join("") + text.slice(from, end);
}
var BASE64 = (0, import_chunk_IMCOWUNG.setOf)((0, import_chunk_IMCOWUNG.charactersIn)("A-Za-z0-9+/_-"));
var HEX = (0, import_chunk_IMCOWUNG.setOf)((0, import_chunk_IMCOWUNG.charactersIn)("0-9A-Fa-f"));
var IN_ADDRESS = (0, import_chunk_IMCOWUNG.setOf)((0, import_chunk_IMCOWUNG.charactersIn)("!-~").replace(/["'`<>\\]/g, ""));
function isIn(text, at, set) {
  const code = text.charCodeAt(at);
  return code < 128 ? set[code] === 1 || set === IN_ADDRESS && isControl(code) : set === IN_ADDRESS && /\S/.test(text[at] ?? "");
}
function isControl(code) {
  return code === 127 || code < 9 || code > 13 && code < 32;
}
function runAround(text, at, set) {
  const before = [];
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    if (isIn(text, i, set)) before.push(i);
    else {
      const wrapped = wrapBefore(text, i);
      if (wrapped === void 0) break;
      i = wrapped + 1;
    }
  }
  const run = before.reverse();
  for (let i = at; i < text.length && i - at < REACH; i++) {
    if (isIn(text, i, set)) run.push(i);
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
  let start = at;
  while (at - start < 42 && (text[start] === " " || text[start] === "	")) start--;
  if (text[start] === "\n") start = text[start - 1] === "\r" ? start - 1 : start;
  else if (start === at && text[at] === "n" && text[at - 1] === "\\") start--;
  else return void 0;
  return wrapAfter(text, start) === at + 1 ? start - 1 : void 0;
}
function readable(bytes, at, width, encoding, place) {
  const isText = (i) => isTextByte(bytes[i]) && (width === 1 || bytes[i + 1] === 0);
  if (!isText(at)) return void 0;
  let start = at;
  while (start - width >= 0 && isText(start - width)) start -= width;
  let end = at + width;
  while (end < bytes.length && isText(end)) end += width;
  const found = import_chunk_XF4NMRY3.Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  const text = found.toString(width === 1 ? "latin1" : "utf16le");
  return {
    text,
    encoding,
    place: (range) => place(start + range.start * width, start + range.end * width)
  };
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
    const inner = new import_chunk_XF4NMRY3.SourceFile(file.path, text);
    const deeper = levels > 1 ? await decodedIn(inner, viewsOf(text), findPlain, levels - 1) : [];
    const placed = placesIn(group);
    for (const candidate of [...await findPlain(inner), ...deeper]) {
      const { view, start } = placed(candidate.secret.start);
      const end = start + view.text.length;
      if (candidate.at.start < start || candidate.at.end > end || candidate.secret.end > end) continue;
      const said = { start: candidate.at.start - start, end: candidate.at.end - start };
      if (view.isOther?.(said) === false) continue;
      const place = (range) => view.place({ start: range.start - start, end: range.end - start });
      found.push(moved(candidate, file.path, view.encoding, place));
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
function moved(candidate, path, encoding, place) {
  return {
    ...candidate,
    at: { path, ...place(candidate.at) },
    secret: { path, ...place(candidate.secret) },
    encodings: [encoding, ...candidate.encodings ?? []]
  };
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
  if ((0, import_chunk_4ZP6NWD5.looksTyped)(rest)) doubts.push("no-entropy");
  return doubts;
}
function isDocumented(value, rest) {
  if (/EXAMPLE(KEY)?$/i.test(value) || AWS_SAMPLES.test(value)) return true;
  if (/^[\w/.-]+$/.test(rest) && STANDS_FOR_ONE.test(rest)) return true;
  return value.startsWith("sk_test_") && STRIPE_SAMPLES.has((0, import_chunk_XF4NMRY3.sha256)(value));
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
  if ((0, import_chunk_4ZP6NWD5.isPlaceholder)(password) || (0, import_chunk_4ZP6NWD5.isTemplate)(password)) doubts.push("placeholder");
  if (LOCAL_HOST.test(address)) doubts.push("local-host");
  return doubts;
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
  const algorithm = (0, import_chunk_FT7NPGHC.decodedObject)(header)?.get("alg");
  if (typeof algorithm !== "string") return "malformed";
  if (/^none$/i.test(algorithm) || signature === "") return "unsigned";
  const claims = (0, import_chunk_FT7NPGHC.decodedObject)(payload);
  if (!claims) return "malformed";
  if (claims.get("role") === "anon") return "public";
  const sample = ["sub", "name", "iss"].some((claim) => SAMPLE_SUBJECTS.includes(claims.get(claim)));
  if (sample) return "documented-example";
  const end = claims.get("exp");
  if (typeof end === "number" && end < LONG_AGO) return "expired";
  return void 0;
}
function judgeSupabase(token) {
  const claims = (0, import_chunk_FT7NPGHC.decodedObject)(token.split(".")[1] ?? "");
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
  age: (token) => (0, import_chunk_FT7NPGHC.isBech32)(token) ? "proven" : "bad-checksum",
  // Ids of keys, unlike those of users and roles, are all that anybody can sign with.
  "aws-key-id": (token) => /^(AKIA|ASIA|ABIA|ACCA)/.test(token) ? void 0 : "identifier",
  // Whether there are more seeds nobody outside knows: what does not fit is not held against a key.
  azure: (token) => (0, import_chunk_FT7NPGHC.isIdentifiable)(token) ? "proven" : void 0,
  "azure-annotated": (token) => (0, import_chunk_FT7NPGHC.isAnnotated)(token) ? "proven" : void 0,
  "azure-client": (token) => (0, import_chunk_FT7NPGHC.isClientSecret)(token) ? "proven" : void 0,
  "discord-bot": (token) => /^\d{17,20}$/.test((0, import_chunk_FT7NPGHC.decodedText)(token.split(".")[0] ?? "") ?? "") ? "proven" : "malformed",
  "grafana-cloud": (token) => structure(token.slice(4), ["o", "k"]),
  "grafana-key": (token) => structure(token, ["k", "n"]),
  jwt: judgeJwt,
  mapbox: (token) => structure(token.split(".")[1] ?? "", ["u", "a"]),
  onepassword: (token) => structure(token.slice(4), ["secretKey"]),
  pypi: (token) => (0, import_chunk_FT7NPGHC.isMacaroon)(token.slice(5)) ? "proven" : "malformed",
  "sentry-org": (token) => structure(token.split("_")[1] ?? "", ["iat", "url"]),
  // They end in twenty or more random characters, those of before 2016 in some hexadecimal digits behind three numbers; a
  // word behind `xoxb-` is none.
  slack: (token) => /[A-Za-z0-9]{18}|(?:-\d{9,13}){3}-[0-9a-f]{6,}$/.test(token) ? void 0 : "malformed",
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
    const right = (0, import_chunk_FT7NPGHC.hasRightChecksum)(name, token);
    return right === void 0 ? void 0 : right ? "proven" : "bad-checksum";
  };
}
function structure(encoded, fields) {
  const object = (0, import_chunk_FT7NPGHC.decodedObject)(encoded);
  return object && fields.every((field) => object.has(field)) ? "proven" : "malformed";
}
var ENCRYPTED_HEADER = /^\s*Proc-Type: ?4,ENCRYPTED/;
var OPENSSH = "openssh-key-v1\0";
function pemNatureOf(body) {
  const text = body.replace(/\\[nr]/g, "\n");
  if (ENCRYPTED_HEADER.test(text)) return "encrypted";
  const bytes = import_chunk_XF4NMRY3.Buffer.from(encodedOf(text), "base64");
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
  if (kind.names && !SECRET_NATURES.has((0, import_chunk_4ZP6NWD5.natureOf)(value))) return { doubts: ["placeholder"] };
  const own = kind.anchor ? value.replace(kind.anchor, "") : value;
  const account = kind.id === "aws-access-key-id" ? awsAccountOf(value) : void 0;
  return {
    doubts: [...verdict ? [verdict] : [], ...doubtsAboutToken(own, own.startsWith(prefix) ? prefix : "")],
    ...account ? { data: { account } } : {}
  };
}
async function candidatesIn(file, names) {
  if (names.length === 0) return [];
  const { runSecretlint } = await Promise.resolve().then(() => __load("./secretlint-WYR67A5O.js"));
  const messages = await runSecretlint(file.path, file.text, names);
  return messages.flatMap((message) => candidateOf(file, message));
}
function candidateOf(file, message) {
  const kind = (0, import_chunk_VV2CSCT3.kindOfMessage)(message.rule, message.messageId);
  if (!kind) return [];
  const { at, secret } = locate(file.text, kind, message);
  const value = file.text.slice(secret.start, secret.end);
  const prefix = (0, import_chunk_VV2CSCT3.publicPrefixOf)(kind, value);
  const judged = judgedOf(kind, file.text.slice(at.start, at.end), value, prefix);
  if (!judged) return [];
  return [
    {
      kind: kind.id,
      at: { path: file.path, ...at },
      secret: { path: file.path, ...secret },
      publicPrefix: prefix,
      digest: (0, import_chunk_XF4NMRY3.sha256)(value).slice(0, 4),
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
    end: (0, import_chunk_VV2CSCT3.publicPrefixOf)(kind, text.slice(start, end)) === "" ? end : endOfToken(text, end)
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
var table = JSON.parse('{"byAnchor":[["akia",[{"kind":0,"pattern":0,"anchor":"AKIA"}]],["asia",[{"kind":0,"pattern":1,"anchor":"ASIA"}]],["abia",[{"kind":0,"pattern":1,"anchor":"ABIA"}]],["acca",[{"kind":0,"pattern":1,"anchor":"ACCA"}]],["iqojb3jpz2lu",[{"kind":2,"pattern":0,"anchor":"IQoJb3JpZ2lu"}]],["fwogzxivyxdz",[{"kind":2,"pattern":0,"anchor":"FwoGZXIvYXdz"}]],["fqogzxivyxdz",[{"kind":2,"pattern":0,"anchor":"FQoGZXIvYXdz"}]],["absk",[{"kind":3,"pattern":0,"anchor":"ABSK"}]],["bedrock-api-key-ymvkcm9jay5hbwf6b25hd3muy29t",[{"kind":3,"pattern":1,"anchor":"bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"}]],["amzn.mws.",[{"kind":4,"pattern":0,"anchor":"amzn.mws."}]],["amzn1.oa2-cs.v1.",[{"kind":5,"pattern":0,"anchor":"amzn1.oa2-cs.v1."}]],["aiza",[{"kind":7,"pattern":0,"anchor":"AIza"}]],["aq.ab8rn6",[{"kind":8,"pattern":0,"anchor":"AQ.Ab8RN6"}]],["gocspx-",[{"kind":9,"pattern":0,"anchor":"GOCSPX-"}]],["ya29.",[{"kind":10,"pattern":0,"anchor":"ya29."}]],["1//0",[{"kind":11,"pattern":0,"anchor":"1//0"}]],["+ast",[{"kind":13,"pattern":0,"anchor":"+ASt"}]],["acdb",[{"kind":13,"pattern":0,"anchor":"ACDb"}]],["+aba",[{"kind":13,"pattern":0,"anchor":"+ABa"}]],["apim",[{"kind":13,"pattern":0,"anchor":"APIM"}]],["+amc",[{"kind":13,"pattern":0,"anchor":"+AMC"}]],["aiot",[{"kind":13,"pattern":1,"anchor":"AIoT"}]],["+asb",[{"kind":13,"pattern":1,"anchor":"+ASb"}]],["+aeh",[{"kind":13,"pattern":1,"anchor":"+AEh"}]],["+arm",[{"kind":13,"pattern":1,"anchor":"+ARm"}]],["azca",[{"kind":13,"pattern":1,"anchor":"AzCa"}]],["azeg",[{"kind":13,"pattern":1,"anchor":"AZEG"}]],["azfu",[{"kind":13,"pattern":2,"anchor":"AzFu"}]],["azse",[{"kind":13,"pattern":3,"anchor":"AzSe"}]],["+acr",[{"kind":13,"pattern":4,"anchor":"+ACR"}]],["jqqj9",[{"kind":14,"pattern":0,"anchor":"JQQJ9"},{"kind":14,"pattern":1,"anchor":"JQQJ9"}]],["azdo",[{"kind":15,"pattern":0,"anchor":"AZDO"}]],["q~",[{"kind":16,"pattern":0,"anchor":"Q~"}]],["sig=",[{"kind":17,"pattern":0,"anchor":"sig="}]],[";sharedaccesskey=",[{"kind":18,"pattern":0,"anchor":";SharedAccessKey="}]],[".azconfig.io;id=",[{"kind":19,"pattern":0,"anchor":".azconfig.io;Id="}]],["ltai",[{"kind":20,"pattern":0,"anchor":"LTAI"},{"kind":20,"pattern":1,"anchor":"LTAI"}]],["akid",[{"kind":22,"pattern":0,"anchor":"AKID"}]],["aqvn",[{"kind":24,"pattern":0,"anchor":"AQVN"}]],["yc",[{"kind":24,"pattern":1,"anchor":"YC"}]],["t1.",[{"kind":25,"pattern":0,"anchor":"t1."}]],["y0_",[{"kind":25,"pattern":1,"anchor":"y0_"}]],["scw",[{"kind":26,"pattern":0,"anchor":"SCW"}]],["exo",[{"kind":28,"pattern":0,"anchor":"EXO"}]],["dop_v1_",[{"kind":30,"pattern":0,"anchor":"dop_v1_"}]],["doo_v1_",[{"kind":30,"pattern":1,"anchor":"doo_v1_"}]],["dor_v1_",[{"kind":30,"pattern":1,"anchor":"dor_v1_"}]],["do00",[{"kind":31,"pattern":0,"anchor":"DO00"}]],["hrku-aa",[{"kind":32,"pattern":0,"anchor":"HRKU-AA"}]],["vcp_",[{"kind":34,"pattern":0,"anchor":"vcp_"}]],["vci_",[{"kind":34,"pattern":0,"anchor":"vci_"}]],["vca_",[{"kind":34,"pattern":0,"anchor":"vca_"}]],["vcr_",[{"kind":34,"pattern":0,"anchor":"vcr_"}]],["vck_",[{"kind":34,"pattern":0,"anchor":"vck_"}]],["vercel_blob_rw_",[{"kind":36,"pattern":0,"anchor":"vercel_blob_rw_"}]],["nfp_",[{"kind":37,"pattern":0,"anchor":"nfp_"}]],["cfut_",[{"kind":39,"pattern":0,"anchor":"cfut_"}]],["cfat_",[{"kind":39,"pattern":0,"anchor":"cfat_"}]],["cfk_",[{"kind":39,"pattern":0,"anchor":"cfk_"}]],["v1.0-",[{"kind":41,"pattern":0,"anchor":"v1.0-"}]],["fm2_",[{"kind":43,"pattern":0,"anchor":"fm2_"}]],["fm1a_",[{"kind":43,"pattern":1,"anchor":"fm1a_"}]],["fm1r_",[{"kind":43,"pattern":1,"anchor":"fm1r_"}]],["fo1_",[{"kind":43,"pattern":2,"anchor":"fo1_"}]],["rnd_",[{"kind":45,"pattern":0,"anchor":"rnd_"}]],["tk-us-",[{"kind":46,"pattern":0,"anchor":"tk-us-"}]],["ucat_",[{"kind":47,"pattern":0,"anchor":"ucat_"}]],[".atlasv1.",[{"kind":52,"pattern":0,"anchor":".atlasv1."}]],["hvs.",[{"kind":53,"pattern":0,"anchor":"hvs."}]],["hvb.",[{"kind":53,"pattern":1,"anchor":"hvb."}]],["hvr.",[{"kind":53,"pattern":2,"anchor":"hvr."}]],["pul-",[{"kind":56,"pattern":0,"anchor":"pul-"}]],["dp.",[{"kind":57,"pattern":0,"anchor":"dp."},{"kind":57,"pattern":1,"anchor":"dp."},{"kind":57,"pattern":2,"anchor":"dp."}]],["st.",[{"kind":58,"pattern":0,"anchor":"st."}]],["ops_eyj",[{"kind":59,"pattern":0,"anchor":"ops_eyJ"}]],["a3-",[{"kind":60,"pattern":0,"anchor":"A3-"},{"kind":60,"pattern":1,"anchor":"A3-"}]],["tskey-auth-",[{"kind":61,"pattern":0,"anchor":"tskey-auth-"}]],["tskey-",[{"kind":61,"pattern":1,"anchor":"tskey-"}]],["_",[{"kind":63,"pattern":0,"anchor":"_"},{"kind":63,"pattern":1,"anchor":"_"}]],["dnkey-",[{"kind":64,"pattern":0,"anchor":"dnkey-"},{"kind":64,"pattern":1,"anchor":"dnkey-"}]],["sha256~",[{"kind":66,"pattern":0,"anchor":"sha256~"}]],["token-",[{"kind":67,"pattern":0,"anchor":"token-"}]],["inrlbxbvcmfslmlv",[{"kind":69,"pattern":0,"anchor":"InRlbXBvcmFsLmlv"}]],["eyjhbgcioijiuzi1niisinr5cci6ikpxvcj9.eyjpc3mioij1c2vyiiwianrpijoiyxqt",[{"kind":70,"pattern":0,"anchor":"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt"}]],["ico-",[{"kind":71,"pattern":0,"anchor":"ico-"}]],["api-",[{"kind":72,"pattern":0,"anchor":"API-"},{"kind":72,"pattern":1,"anchor":"API-"},{"kind":129,"pattern":0,"anchor":"api-"}]],["ghp_",[{"kind":73,"pattern":0,"anchor":"ghp_"}]],["gho_",[{"kind":73,"pattern":0,"anchor":"gho_"}]],["ghu_",[{"kind":73,"pattern":0,"anchor":"ghu_"}]],["ghs_",[{"kind":73,"pattern":0,"anchor":"ghs_"}]],["ghr_",[{"kind":73,"pattern":0,"anchor":"ghr_"},{"kind":73,"pattern":2,"anchor":"ghr_"}]],["github_pat_",[{"kind":73,"pattern":1,"anchor":"github_pat_"}]],["glpat-",[{"kind":74,"pattern":0,"anchor":"glpat-"},{"kind":74,"pattern":1,"anchor":"glpat-"},{"kind":74,"pattern":2,"anchor":"glpat-"}]],["glrt-",[{"kind":75,"pattern":0,"anchor":"glrt-"}]],["glrt-t",[{"kind":75,"pattern":1,"anchor":"glrt-t"},{"kind":75,"pattern":2,"anchor":"glrt-t"}]],["gr1348941",[{"kind":75,"pattern":3,"anchor":"GR1348941"}]],["gldt-",[{"kind":76,"pattern":0,"anchor":"gldt-"}]],["glptt-",[{"kind":77,"pattern":0,"anchor":"glptt-"}]],["glcbt-",[{"kind":78,"pattern":0,"anchor":"glcbt-"}]],["glft-",[{"kind":79,"pattern":0,"anchor":"glft-"}]],["glimt-",[{"kind":80,"pattern":0,"anchor":"glimt-"}]],["glagent-",[{"kind":81,"pattern":0,"anchor":"glagent-"}]],["gloas-",[{"kind":82,"pattern":0,"anchor":"gloas-"}]],["glsoat-",[{"kind":83,"pattern":0,"anchor":"glsoat-"}]],["glffct-",[{"kind":84,"pattern":0,"anchor":"glffct-"}]],["_gitlab_session=",[{"kind":85,"pattern":0,"anchor":"_gitlab_session="}]],["atbb",[{"kind":86,"pattern":0,"anchor":"ATBB"}]],["atctt3xffg",[{"kind":88,"pattern":0,"anchor":"ATCTT3xFfG"}]],["npm_",[{"kind":89,"pattern":0,"anchor":"npm_"}]],["pypi-",[{"kind":91,"pattern":0,"anchor":"pypi-"}]],["rubygems_",[{"kind":92,"pattern":0,"anchor":"rubygems_"}]],["cio",[{"kind":93,"pattern":0,"anchor":"cio"}]],["oy2",[{"kind":94,"pattern":0,"anchor":"oy2"}]],["clojars_",[{"kind":95,"pattern":0,"anchor":"CLOJARS_"}]],["akcp",[{"kind":96,"pattern":0,"anchor":"AKCp"}]],["akc",[{"kind":96,"pattern":1,"anchor":"AKC"}]],["cmvmdgtuojaxo",[{"kind":97,"pattern":0,"anchor":"cmVmdGtuOjAxO"}]],["cmvmd",[{"kind":97,"pattern":1,"anchor":"cmVmd"}]],["dckr_pat_",[{"kind":99,"pattern":0,"anchor":"dckr_pat_"}]],["dckr_oat_",[{"kind":100,"pattern":0,"anchor":"dckr_oat_"}]],["swmtkn-1-",[{"kind":101,"pattern":0,"anchor":"SWMTKN-1-"}]],["swmkey-1-",[{"kind":102,"pattern":0,"anchor":"SWMKEY-1-"}]],["csa_",[{"kind":103,"pattern":0,"anchor":"csa_"}]],["ddp_",[{"kind":104,"pattern":0,"anchor":"ddp_"}]],["ddo_",[{"kind":104,"pattern":0,"anchor":"ddo_"}]],["ddw_",[{"kind":104,"pattern":0,"anchor":"ddw_"}]],["packagist_uut_",[{"kind":105,"pattern":0,"anchor":"packagist_uut_"}]],["packagist_out_",[{"kind":105,"pattern":0,"anchor":"packagist_out_"}]],["packagist_ack_",[{"kind":105,"pattern":0,"anchor":"packagist_ack_"}]],["packagist_acs_",[{"kind":105,"pattern":0,"anchor":"packagist_acs_"}]],["ccipat_",[{"kind":107,"pattern":0,"anchor":"CCIPAT_"}]],["cciprj_",[{"kind":107,"pattern":1,"anchor":"CCIPRJ_"}]],["bkua_",[{"kind":111,"pattern":0,"anchor":"bkua_"},{"kind":111,"pattern":1,"anchor":"bkua_"}]],["bkaa_",[{"kind":111,"pattern":2,"anchor":"bkaa_"}]],["bkaj_",[{"kind":111,"pattern":2,"anchor":"bkaj_"}]],["bkar_",[{"kind":111,"pattern":2,"anchor":"bkar_"}]],["bkct_",[{"kind":111,"pattern":2,"anchor":"bkct_"}]],["bkpt_",[{"kind":111,"pattern":2,"anchor":"bkpt_"}]],["bkpat_",[{"kind":111,"pattern":2,"anchor":"bkpat_"}]],["bkps_",[{"kind":111,"pattern":2,"anchor":"bkps_"}]],["pat.",[{"kind":113,"pattern":0,"anchor":"pat."}]],["sat.",[{"kind":113,"pattern":0,"anchor":"sat."}]],["squ_",[{"kind":119,"pattern":0,"anchor":"squ_"}]],["sqp_",[{"kind":119,"pattern":0,"anchor":"sqp_"}]],["sqa_",[{"kind":119,"pattern":0,"anchor":"sqa_"}]],["snyk_uat.",[{"kind":121,"pattern":0,"anchor":"snyk_uat."}]],["snyk_sat.",[{"kind":121,"pattern":0,"anchor":"snyk_sat."}]],["snyk_uat_",[{"kind":121,"pattern":1,"anchor":"snyk_uat_"}]],["snyk_sat_",[{"kind":121,"pattern":1,"anchor":"snyk_sat_"}]],["sgp_",[{"kind":124,"pattern":0,"anchor":"sgp_"},{"kind":124,"pattern":1,"anchor":"sgp_"},{"kind":124,"pattern":3,"anchor":"sgp_"},{"kind":309,"pattern":0,"anchor":"sgp_"}]],["sgp_local_",[{"kind":124,"pattern":2,"anchor":"sgp_local_"}]],["slk_",[{"kind":126,"pattern":0,"anchor":"slk_"}]],["mergify_application_key_",[{"kind":127,"pattern":0,"anchor":"mergify_application_key_"}]],["pnu_",[{"kind":128,"pattern":0,"anchor":"pnu_"}]],["pnb_",[{"kind":128,"pattern":1,"anchor":"pnb_"}]],["sdk-",[{"kind":129,"pattern":0,"anchor":"sdk-"}]],["mob-",[{"kind":129,"pattern":0,"anchor":"mob-"}]],["configcat-sdk-1/",[{"kind":131,"pattern":0,"anchor":"configcat-sdk-1/"}]],["dvc_server_",[{"kind":132,"pattern":0,"anchor":"dvc_server_"}]],["hawk.",[{"kind":133,"pattern":0,"anchor":"hawk."}]],["odt_",[{"kind":134,"pattern":0,"anchor":"odt_"}]],["aik_ci_",[{"kind":135,"pattern":0,"anchor":"AIK_CI_"}]],["aik_secret_",[{"kind":135,"pattern":0,"anchor":"AIK_SECRET_"}]],["aik_client_",[{"kind":135,"pattern":0,"anchor":"AIK_CLIENT_"}]],["endr+",[{"kind":136,"pattern":0,"anchor":"endr+"}]],["web_",[{"kind":137,"pattern":0,"anchor":"web_"}]],["app_",[{"kind":137,"pattern":0,"anchor":"app_"}]],["auto_",[{"kind":137,"pattern":0,"anchor":"auto_"}]],["ss_",[{"kind":137,"pattern":0,"anchor":"ss_"}]],["vmw_",[{"kind":137,"pattern":0,"anchor":"vmw_"}]],["pmak-",[{"kind":140,"pattern":0,"anchor":"PMAK-"},{"kind":140,"pattern":1,"anchor":"PMAK-"}]],["pmat-",[{"kind":141,"pattern":0,"anchor":"PMAT-"}]],["t3blbkfj",[{"kind":142,"pattern":0,"anchor":"T3BlbkFJ"},{"kind":142,"pattern":1,"anchor":"T3BlbkFJ"},{"kind":142,"pattern":2,"anchor":"T3BlbkFJ"},{"kind":142,"pattern":3,"anchor":"T3BlbkFJ"},{"kind":142,"pattern":4,"anchor":"T3BlbkFJ"}]],["sk-",[{"kind":143,"pattern":0,"anchor":"sk-"},{"kind":157,"pattern":0,"anchor":"sk-"}]],["sk-ant-api0",[{"kind":144,"pattern":0,"anchor":"sk-ant-api0"}]],["sk-ant-api",[{"kind":144,"pattern":1,"anchor":"sk-ant-api"}]],["sk-ant-sid",[{"kind":144,"pattern":2,"anchor":"sk-ant-sid"}]],["sk-ant-oat",[{"kind":144,"pattern":2,"anchor":"sk-ant-oat"}]],["sk-ant-ort",[{"kind":144,"pattern":2,"anchor":"sk-ant-ort"}]],["sk-ant-admin",[{"kind":145,"pattern":0,"anchor":"sk-ant-admin"}]],["gsk_",[{"kind":146,"pattern":0,"anchor":"gsk_"}]],["hf_",[{"kind":147,"pattern":0,"anchor":"hf_"}]],["api_org_",[{"kind":147,"pattern":1,"anchor":"api_org_"}]],["xai-",[{"kind":148,"pattern":0,"anchor":"xai-"},{"kind":148,"pattern":1,"anchor":"xai-"}]],["pplx-",[{"kind":149,"pattern":0,"anchor":"pplx-"}]],["r8_",[{"kind":150,"pattern":0,"anchor":"r8_"},{"kind":150,"pattern":1,"anchor":"r8_"}]],["nvapi-",[{"kind":151,"pattern":0,"anchor":"nvapi-"},{"kind":151,"pattern":1,"anchor":"nvapi-"}]],["sk-or-v1-",[{"kind":152,"pattern":0,"anchor":"sk-or-v1-"}]],["tgp_v1_",[{"kind":153,"pattern":0,"anchor":"tgp_v1_"}]],["fw_",[{"kind":154,"pattern":0,"anchor":"fw_"}]],["csk-",[{"kind":155,"pattern":0,"anchor":"csk-"}]],["sk-api-",[{"kind":156,"pattern":0,"anchor":"sk-api-"}]],["sk_",[{"kind":162,"pattern":0,"anchor":"sk_"},{"kind":194,"pattern":0,"anchor":"sk_"},{"kind":194,"pattern":1,"anchor":"sk_"},{"kind":464,"pattern":0,"anchor":"sk_"}]],["pcsk_",[{"kind":165,"pattern":0,"anchor":"pcsk_"}]],["lsv2_pt_",[{"kind":167,"pattern":0,"anchor":"lsv2_pt_"}]],["lsv2_sk_",[{"kind":167,"pattern":0,"anchor":"lsv2_sk_"}]],["sk-lf-",[{"kind":168,"pattern":0,"anchor":"sk-lf-"}]],["wandb_v1_",[{"kind":169,"pattern":0,"anchor":"wandb_v1_"}]],["dapi",[{"kind":171,"pattern":0,"anchor":"dapi"},{"kind":171,"pattern":1,"anchor":"dapi"}]],["rpa_",[{"kind":172,"pattern":0,"anchor":"rpa_"}]],["key_",[{"kind":173,"pattern":0,"anchor":"key_"}]],["apk_user_",[{"kind":174,"pattern":0,"anchor":"apk_user_"}]],["apk_",[{"kind":174,"pattern":1,"anchor":"apk_"}]],["cog_",[{"kind":174,"pattern":2,"anchor":"cog_"}]],["up_",[{"kind":177,"pattern":0,"anchor":"up_"}]],["vf.",[{"kind":179,"pattern":0,"anchor":"VF."}]],["tvly-dev-",[{"kind":180,"pattern":0,"anchor":"tvly-dev-"}]],["tvly-prod-",[{"kind":180,"pattern":0,"anchor":"tvly-prod-"}]],["tvly-",[{"kind":180,"pattern":0,"anchor":"tvly-"}]],["fc-",[{"kind":181,"pattern":0,"anchor":"fc-"}]],["bsa",[{"kind":182,"pattern":0,"anchor":"BSA"}]],["sk_live_",[{"kind":186,"pattern":0,"anchor":"sk_live_"},{"kind":186,"pattern":1,"anchor":"sk_live_"},{"kind":196,"pattern":0,"anchor":"sk_live_"},{"kind":352,"pattern":0,"anchor":"sk_live_"}]],["sk_prod_",[{"kind":186,"pattern":0,"anchor":"sk_prod_"},{"kind":186,"pattern":1,"anchor":"sk_prod_"}]],["rk_live_",[{"kind":186,"pattern":0,"anchor":"rk_live_"},{"kind":186,"pattern":1,"anchor":"rk_live_"}]],["rk_prod_",[{"kind":186,"pattern":0,"anchor":"rk_prod_"},{"kind":186,"pattern":1,"anchor":"rk_prod_"}]],["sk_test_",[{"kind":187,"pattern":0,"anchor":"sk_test_"},{"kind":187,"pattern":1,"anchor":"sk_test_"},{"kind":194,"pattern":2,"anchor":"sk_test_"},{"kind":196,"pattern":0,"anchor":"sk_test_"},{"kind":352,"pattern":0,"anchor":"sk_test_"}]],["rk_test_",[{"kind":187,"pattern":0,"anchor":"rk_test_"},{"kind":187,"pattern":1,"anchor":"rk_test_"}]],["whsec_",[{"kind":188,"pattern":0,"anchor":"whsec_"},{"kind":188,"pattern":1,"anchor":"whsec_"}]],["access_token$production$",[{"kind":189,"pattern":0,"anchor":"access_token$production$"}]],["sq0atp-",[{"kind":191,"pattern":0,"anchor":"sq0atp-"}]],["eaaa",[{"kind":191,"pattern":1,"anchor":"EAAA"},{"kind":427,"pattern":0,"anchor":"EAAA"}]],["sq0csp-",[{"kind":192,"pattern":0,"anchor":"sq0csp-"}]],["aqe",[{"kind":193,"pattern":0,"anchor":"AQE"}]],["sk_sbox_",[{"kind":194,"pattern":0,"anchor":"sk_sbox_"}]],["rzp_live_",[{"kind":195,"pattern":0,"anchor":"rzp_live_"}]],["rzp_test_",[{"kind":195,"pattern":0,"anchor":"rzp_test_"}]],["flwseck-",[{"kind":197,"pattern":0,"anchor":"FLWSECK-"}]],["flwseck_test-",[{"kind":197,"pattern":1,"anchor":"FLWSECK_TEST-"},{"kind":197,"pattern":3,"anchor":"FLWSECK_TEST-"}]],["flwseck_test",[{"kind":197,"pattern":2,"anchor":"FLWSECK_TEST"}]],["flwpubk_test-",[{"kind":198,"pattern":0,"anchor":"FLWPUBK_TEST-"}]],["pdl_live_apikey_",[{"kind":200,"pattern":0,"anchor":"pdl_live_apikey_"}]],["pdl_sdbx_apikey_",[{"kind":200,"pattern":0,"anchor":"pdl_sdbx_apikey_"}]],["access-sandbox-",[{"kind":201,"pattern":0,"anchor":"access-sandbox-"}]],["access-development-",[{"kind":201,"pattern":0,"anchor":"access-development-"}]],["access-production-",[{"kind":201,"pattern":0,"anchor":"access-production-"}]],["shippo_live_",[{"kind":204,"pattern":0,"anchor":"shippo_live_"}]],["shippo_test_",[{"kind":204,"pattern":0,"anchor":"shippo_test_"}]],["ezak",[{"kind":205,"pattern":0,"anchor":"EZAK"}]],["eztk",[{"kind":205,"pattern":1,"anchor":"EZTK"}]],["live_",[{"kind":206,"pattern":0,"anchor":"live_"}]],["test_",[{"kind":206,"pattern":0,"anchor":"test_"}]],["live_pub_",[{"kind":207,"pattern":0,"anchor":"live_pub_"}]],["test_pub_",[{"kind":207,"pattern":0,"anchor":"test_pub_"}]],["duffel_test_",[{"kind":208,"pattern":0,"anchor":"duffel_test_"}]],["duffel_live_",[{"kind":208,"pattern":0,"anchor":"duffel_live_"}]],["mid-server-",[{"kind":211,"pattern":0,"anchor":"Mid-server-"}]],["$aact_prod_",[{"kind":212,"pattern":0,"anchor":"$aact_prod_"}]],["$aact_hmlg_",[{"kind":212,"pattern":0,"anchor":"$aact_hmlg_"}]],["ak_live_",[{"kind":213,"pattern":0,"anchor":"ak_live_"}]],["app_usr-",[{"kind":214,"pattern":0,"anchor":"APP_USR-"}]],["ramp_sec_",[{"kind":215,"pattern":0,"anchor":"ramp_sec_"}]],["mercury_production_",[{"kind":216,"pattern":0,"anchor":"mercury_production_"}]],["polar_oat_",[{"kind":218,"pattern":0,"anchor":"polar_oat_"}]],["polar_pat_",[{"kind":218,"pattern":0,"anchor":"polar_pat_"}]],["polar_at_",[{"kind":218,"pattern":0,"anchor":"polar_at_"}]],["sk_live_a2v5xz",[{"kind":219,"pattern":0,"anchor":"sk_live_a2V5Xz"}]],["sk_test_a2v5xz",[{"kind":219,"pattern":0,"anchor":"sk_test_a2V5Xz"}]],["persona_production_",[{"kind":220,"pattern":0,"anchor":"persona_production_"}]],["api_live.",[{"kind":221,"pattern":0,"anchor":"api_live."},{"kind":221,"pattern":1,"anchor":"api_live."}]],["api_live_us.",[{"kind":221,"pattern":0,"anchor":"api_live_us."},{"kind":221,"pattern":1,"anchor":"api_live_us."}]],["api_live_ca.",[{"kind":221,"pattern":0,"anchor":"api_live_ca."},{"kind":221,"pattern":1,"anchor":"api_live_ca."}]],["xoxb-",[{"kind":222,"pattern":0,"anchor":"xoxb-"},{"kind":222,"pattern":1,"anchor":"xoxb-"}]],["xoxp-",[{"kind":222,"pattern":1,"anchor":"xoxp-"}]],["xoxa-",[{"kind":222,"pattern":1,"anchor":"xoxa-"}]],["xoxr-",[{"kind":222,"pattern":1,"anchor":"xoxr-"}]],["xoxs-",[{"kind":222,"pattern":1,"anchor":"xoxs-"}]],["xoxo-",[{"kind":222,"pattern":1,"anchor":"xoxo-"}]],["xoxe-",[{"kind":222,"pattern":1,"anchor":"xoxe-"}]],["xoxc-",[{"kind":222,"pattern":2,"anchor":"xoxc-"}]],["xapp-",[{"kind":222,"pattern":3,"anchor":"xapp-"}]],["xoxe.xoxb-",[{"kind":222,"pattern":4,"anchor":"xoxe.xoxb-"}]],["xoxe.xoxp-",[{"kind":222,"pattern":4,"anchor":"xoxe.xoxp-"}]],["xoxd-",[{"kind":222,"pattern":5,"anchor":"xoxd-"}]],["hooks.slack.com/",[{"kind":223,"pattern":0,"anchor":"hooks.slack.com/"},{"kind":223,"pattern":1,"anchor":"hooks.slack.com/"}]],[".",[{"kind":224,"pattern":0,"anchor":"."}]],["/api/webhooks/",[{"kind":225,"pattern":0,"anchor":"/api/webhooks/"}]],[":aa",[{"kind":228,"pattern":0,"anchor":":AA"}]],["/incomingwebhook/",[{"kind":230,"pattern":0,"anchor":"/IncomingWebhook/"},{"kind":230,"pattern":1,"anchor":"/IncomingWebhook/"},{"kind":230,"pattern":2,"anchor":"/IncomingWebhook/"}]],["https://chat.googleapis.com/v1/spaces/",[{"kind":231,"pattern":0,"anchor":"https://chat.googleapis.com/v1/spaces/"}]],["https://hooks.zapier.com/hooks/catch/",[{"kind":233,"pattern":0,"anchor":"https://hooks.zapier.com/hooks/catch/"},{"kind":233,"pattern":1,"anchor":"https://hooks.zapier.com/hooks/catch/"}]],[".tines.",[{"kind":234,"pattern":0,"anchor":".tines."},{"kind":234,"pattern":1,"anchor":".tines."}]],["https://hook.eu1.make.com/",[{"kind":235,"pattern":0,"anchor":"https://hook.eu1.make.com/"}]],["https://hook.eu2.make.com/",[{"kind":235,"pattern":0,"anchor":"https://hook.eu2.make.com/"}]],["https://hook.us1.make.com/",[{"kind":235,"pattern":0,"anchor":"https://hook.us1.make.com/"}]],["https://hook.us2.make.com/",[{"kind":235,"pattern":0,"anchor":"https://hook.us2.make.com/"}]],["sk",[{"kind":236,"pattern":0,"anchor":"SK"},{"kind":375,"pattern":0,"anchor":"sk"}]],["ac",[{"kind":237,"pattern":0,"anchor":"AC"}]],["key0",[{"kind":240,"pattern":0,"anchor":"KEY0"}]],["key",[{"kind":240,"pattern":1,"anchor":"KEY"}]],["os_v2_app_",[{"kind":246,"pattern":0,"anchor":"os_v2_app_"}]],["os_v2_org_",[{"kind":246,"pattern":0,"anchor":"os_v2_org_"}]],["aaaa",[{"kind":247,"pattern":0,"anchor":"AAAA"}]],["sec-c-",[{"kind":250,"pattern":0,"anchor":"sec-c-"}]],["pub-c-",[{"kind":251,"pattern":0,"anchor":"pub-c-"}]],["sub-c-",[{"kind":251,"pattern":0,"anchor":"sub-c-"}]],["sg.",[{"kind":256,"pattern":0,"anchor":"SG."},{"kind":256,"pattern":1,"anchor":"SG."}]],["key-",[{"kind":257,"pattern":0,"anchor":"key-"},{"kind":257,"pattern":1,"anchor":"key-"}]],["pubkey-",[{"kind":259,"pattern":0,"anchor":"pubkey-"}]],["-us",[{"kind":260,"pattern":0,"anchor":"-us"}]],["xkeysib-",[{"kind":262,"pattern":0,"anchor":"xkeysib-"}]],["xsmtpsib-",[{"kind":262,"pattern":0,"anchor":"xsmtpsib-"}]],["re_",[{"kind":264,"pattern":0,"anchor":"re_"},{"kind":264,"pattern":1,"anchor":"re_"}]],["mlsn.",[{"kind":265,"pattern":0,"anchor":"mlsn."},{"kind":265,"pattern":1,"anchor":"mlsn."}]],["pk_",[{"kind":269,"pattern":0,"anchor":"pk_"},{"kind":269,"pattern":1,"anchor":"pk_"},{"kind":414,"pattern":0,"anchor":"pk_"},{"kind":414,"pattern":1,"anchor":"pk_"}]],["nyk_v0_",[{"kind":272,"pattern":0,"anchor":"nyk_v0_"},{"kind":272,"pattern":1,"anchor":"nyk_v0_"}]],["nyk_v1_",[{"kind":272,"pattern":1,"anchor":"nyk_v1_"}]],["gcntfy-",[{"kind":274,"pattern":0,"anchor":"gcntfy-"}]],["glsa_",[{"kind":277,"pattern":0,"anchor":"glsa_"}]],["glc_eyj",[{"kind":278,"pattern":0,"anchor":"glc_eyJ"}]],["eyjrijoi",[{"kind":279,"pattern":0,"anchor":"eyJrIjoi"}]],["nrak-",[{"kind":280,"pattern":0,"anchor":"NRAK-"},{"kind":280,"pattern":1,"anchor":"NRAK-"}]],["nral",[{"kind":281,"pattern":0,"anchor":"NRAL"},{"kind":281,"pattern":1,"anchor":"NRAL"}]],["nrii-",[{"kind":282,"pattern":0,"anchor":"NRII-"}]],["nriq-",[{"kind":283,"pattern":0,"anchor":"NRIQ-"}]],["nrjs-",[{"kind":284,"pattern":0,"anchor":"NRJS-"}]],["sntryu_",[{"kind":286,"pattern":0,"anchor":"sntryu_"}]],["sntrys_eyj",[{"kind":287,"pattern":0,"anchor":"sntrys_eyJ"}]],["sntrya_",[{"kind":288,"pattern":0,"anchor":"sntrya_"}]],["sntryi_",[{"kind":288,"pattern":0,"anchor":"sntryi_"}]],["dt0",[{"kind":290,"pattern":0,"anchor":"dt0"},{"kind":290,"pattern":1,"anchor":"dt0"},{"kind":290,"pattern":2,"anchor":"dt0"}]],["hcaik_",[{"kind":294,"pattern":0,"anchor":"hcaik_"}]],["hcalk_",[{"kind":294,"pattern":0,"anchor":"hcalk_"}]],["hcbik_",[{"kind":294,"pattern":0,"anchor":"hcbik_"}]],["hcblk_",[{"kind":294,"pattern":0,"anchor":"hcblk_"}]],["phx_",[{"kind":296,"pattern":0,"anchor":"phx_"}]],["phs_",[{"kind":297,"pattern":0,"anchor":"phs_"}]],["u+",[{"kind":298,"pattern":0,"anchor":"u+"}]],["rootly_",[{"kind":300,"pattern":0,"anchor":"rootly_"}]],["na1.",[{"kind":312,"pattern":0,"anchor":"na1."},{"kind":312,"pattern":1,"anchor":"na1."}]],["eu1.",[{"kind":312,"pattern":0,"anchor":"eu1."},{"kind":312,"pattern":1,"anchor":"eu1."}]],["waka_",[{"kind":316,"pattern":0,"anchor":"waka_"},{"kind":316,"pattern":1,"anchor":"waka_"}]],["pscale_tkn_",[{"kind":317,"pattern":0,"anchor":"pscale_tkn_"},{"kind":317,"pattern":1,"anchor":"pscale_tkn_"}]],["pscale_oauth_",[{"kind":318,"pattern":0,"anchor":"pscale_oauth_"}]],["pscale_pw_",[{"kind":319,"pattern":0,"anchor":"pscale_pw_"},{"kind":319,"pattern":1,"anchor":"pscale_pw_"}]],["sbp_",[{"kind":320,"pattern":0,"anchor":"sbp_"},{"kind":320,"pattern":1,"anchor":"sbp_"}]],["sb_secret_",[{"kind":321,"pattern":0,"anchor":"sb_secret_"},{"kind":321,"pattern":1,"anchor":"sb_secret_"}]],["eyj",[{"kind":322,"pattern":0,"anchor":"eyJ"},{"kind":348,"pattern":0,"anchor":"eyJ"}]],["napi_",[{"kind":323,"pattern":0,"anchor":"napi_"},{"kind":323,"pattern":1,"anchor":"napi_"}]],["npg_",[{"kind":324,"pattern":0,"anchor":"npg_"}]],["mdb_sa_sk_",[{"kind":325,"pattern":0,"anchor":"mdb_sa_sk_"}]],["4b1d",[{"kind":327,"pattern":0,"anchor":"4b1d"}]],["ccdb1_",[{"kind":328,"pattern":0,"anchor":"CCDB1_"}]],["astracs:",[{"kind":329,"pattern":0,"anchor":"AstraCS:"},{"kind":329,"pattern":1,"anchor":"AstraCS:"}]],["essu_",[{"kind":330,"pattern":0,"anchor":"essu_"}]],["cflt",[{"kind":333,"pattern":0,"anchor":"cflt"}]],["amqp://",[{"kind":342,"pattern":0,"anchor":"amqp://"},{"kind":342,"pattern":1,"anchor":"amqp://"}]],["amqps://",[{"kind":342,"pattern":0,"anchor":"amqps://"},{"kind":342,"pattern":1,"anchor":"amqps://"}]],["redis://",[{"kind":343,"pattern":0,"anchor":"redis://"},{"kind":343,"pattern":1,"anchor":"redis://"}]],["rediss://",[{"kind":343,"pattern":0,"anchor":"rediss://"},{"kind":343,"pattern":1,"anchor":"rediss://"}]],["age-secret-key-1",[{"kind":347,"pattern":0,"anchor":"AGE-SECRET-KEY-1"}]],["secret-live-",[{"kind":353,"pattern":0,"anchor":"secret-live-"},{"kind":353,"pattern":1,"anchor":"secret-live-"}]],["secret-test-",[{"kind":353,"pattern":0,"anchor":"secret-test-"},{"kind":353,"pattern":1,"anchor":"secret-test-"}]],[".acc",[{"kind":355,"pattern":0,"anchor":".acc"}]],["unkey_",[{"kind":356,"pattern":0,"anchor":"unkey_"}]],["zpka_",[{"kind":357,"pattern":0,"anchor":"zpka_"}]],["0x4aaaaaaa",[{"kind":360,"pattern":0,"anchor":"0x4AAAAAAA"}]],["0x4aaaaaa",[{"kind":360,"pattern":1,"anchor":"0x4AAAAAA"}]],["s-s4t2ud-",[{"kind":361,"pattern":0,"anchor":"s-s4t2ud-"}]],["s-s4t2af-",[{"kind":361,"pattern":0,"anchor":"s-s4t2af-"}]],["django-insecure-",[{"kind":362,"pattern":0,"anchor":"django-insecure-"}]],["$6$",[{"kind":364,"pattern":0,"anchor":"$6$"}]],["$5$",[{"kind":364,"pattern":1,"anchor":"$5$"}]],["$6$rounds=",[{"kind":364,"pattern":2,"anchor":"$6$rounds="}]],["shpat_",[{"kind":366,"pattern":0,"anchor":"shpat_"},{"kind":366,"pattern":1,"anchor":"shpat_"}]],["shpca_",[{"kind":366,"pattern":0,"anchor":"shpca_"},{"kind":366,"pattern":1,"anchor":"shpca_"}]],["shppa_",[{"kind":366,"pattern":0,"anchor":"shppa_"},{"kind":366,"pattern":1,"anchor":"shppa_"}]],["shpss_",[{"kind":366,"pattern":0,"anchor":"shpss_"},{"kind":366,"pattern":1,"anchor":"shpss_"}]],["pat-na1-",[{"kind":367,"pattern":0,"anchor":"pat-na1-"}]],["pat-eu1-",[{"kind":367,"pattern":0,"anchor":"pat-eu1-"}]],["pat-na2-",[{"kind":367,"pattern":0,"anchor":"pat-na2-"}]],["pat-ap1-",[{"kind":367,"pattern":0,"anchor":"pat-ap1-"}]],["!",[{"kind":369,"pattern":0,"anchor":"!"},{"kind":369,"pattern":1,"anchor":"!"}]],["cfpat-",[{"kind":373,"pattern":0,"anchor":"CFPAT-"}]],["mc5",[{"kind":378,"pattern":0,"anchor":"MC5"}]],["prd-",[{"kind":382,"pattern":0,"anchor":"PRD-"},{"kind":382,"pattern":1,"anchor":"PRD-"}]],["tfp_",[{"kind":383,"pattern":0,"anchor":"tfp_"},{"kind":383,"pattern":1,"anchor":"tfp_"}]],["gb_api_",[{"kind":387,"pattern":0,"anchor":"gb_api_"}]],["rdme_",[{"kind":388,"pattern":0,"anchor":"rdme_"}]],["flb_live_",[{"kind":389,"pattern":0,"anchor":"flb_live_"}]],["flb_test_",[{"kind":389,"pattern":0,"anchor":"flb_test_"}]],["lin_api_",[{"kind":390,"pattern":0,"anchor":"lin_api_"}]],["lin_oauth_",[{"kind":391,"pattern":0,"anchor":"lin_oauth_"}]],["ntn_",[{"kind":393,"pattern":0,"anchor":"ntn_"}]],["secret_",[{"kind":394,"pattern":0,"anchor":"secret_"}]],["pat",[{"kind":395,"pattern":0,"anchor":"pat"}]],[".v1.",[{"kind":397,"pattern":0,"anchor":".v1."},{"kind":397,"pattern":1,"anchor":".v1."}]],["/",[{"kind":398,"pattern":0,"anchor":"/"},{"kind":398,"pattern":1,"anchor":"/"},{"kind":398,"pattern":2,"anchor":"/"}]],["atatt3xffgf0",[{"kind":400,"pattern":0,"anchor":"ATATT3xFfGF0"}]],["atatt3",[{"kind":400,"pattern":1,"anchor":"ATATT3"}]],["atta",[{"kind":402,"pattern":0,"anchor":"ATTA"},{"kind":402,"pattern":1,"anchor":"ATTA"}]],["figd_",[{"kind":404,"pattern":0,"anchor":"figd_"},{"kind":404,"pattern":1,"anchor":"figd_"}]],["cnvca",[{"kind":406,"pattern":0,"anchor":"cnvca"}]],["p8e-",[{"kind":407,"pattern":0,"anchor":"p8e-"}]],["fio-u-",[{"kind":409,"pattern":0,"anchor":"fio-u-"},{"kind":409,"pattern":1,"anchor":"fio-u-"}]],["sl.",[{"kind":410,"pattern":0,"anchor":"sl."}]],["aaaaaaaaaa",[{"kind":411,"pattern":0,"anchor":"AAAAAAAAAA"},{"kind":411,"pattern":1,"anchor":"AAAAAAAAAA"}]],["1000.",[{"kind":420,"pattern":0,"anchor":"1000."}]],["tkn.v1_",[{"kind":423,"pattern":0,"anchor":"tkn.v1_"}]],["aaaaaaaaaaaaaaaaaaaaa",[{"kind":424,"pattern":0,"anchor":"AAAAAAAAAAAAAAAAAAAAA"}]],["eaam",[{"kind":427,"pattern":0,"anchor":"EAAM"}]],["eaac",[{"kind":427,"pattern":0,"anchor":"EAAC"}]],["eaab",[{"kind":427,"pattern":0,"anchor":"EAAB"}]],["eaacedeose0cba",[{"kind":427,"pattern":1,"anchor":"EAACEdEose0cBA"}]],["|",[{"kind":428,"pattern":0,"anchor":"|"}]],["%7c",[{"kind":428,"pattern":1,"anchor":"%7C"}]],["igqv",[{"kind":430,"pattern":0,"anchor":"IGQV"}]],["igqw",[{"kind":430,"pattern":0,"anchor":"IGQW"}]],["igaa",[{"kind":430,"pattern":1,"anchor":"IGAA"}]],["pina_",[{"kind":435,"pattern":0,"anchor":"pina_"}]],["lip_",[{"kind":440,"pattern":0,"anchor":"lip_"},{"kind":440,"pattern":1,"anchor":"lip_"}]],["sk.eyj",[{"kind":441,"pattern":0,"anchor":"sk.eyJ"}]],["pk.eyj",[{"kind":442,"pattern":0,"anchor":"pk.eyJ"}]],["tk.eyj",[{"kind":442,"pattern":0,"anchor":"tk.eyJ"}]],["_mmk",[{"kind":449,"pattern":0,"anchor":"_mmk"}]],["apify_api_",[{"kind":452,"pattern":0,"anchor":"apify_api_"},{"kind":452,"pattern":1,"anchor":"apify_api_"}]],["aio_",[{"kind":456,"pattern":0,"anchor":"aio_"}]],["bbff-",[{"kind":458,"pattern":0,"anchor":"BBFF-"}]],["bbus-",[{"kind":458,"pattern":1,"anchor":"BBUS-"}]],["tss_",[{"kind":459,"pattern":0,"anchor":"tss_"}]],["vtwn_",[{"kind":460,"pattern":0,"anchor":"vtwn_"}]],["samsara_api_",[{"kind":461,"pattern":0,"anchor":"samsara_api_"}]],["shltm_",[{"kind":462,"pattern":0,"anchor":"shltm_"}]],["ion_",[{"kind":463,"pattern":0,"anchor":"ion_"}]],["sm_aat_",[{"kind":465,"pattern":0,"anchor":"sm_aat_"}]],["sm_pat_",[{"kind":465,"pattern":0,"anchor":"sm_pat_"}]],["sm_sat_",[{"kind":465,"pattern":0,"anchor":"sm_sat_"}]],["db-",[{"kind":466,"pattern":0,"anchor":"db-"}]],["wrkaeu-eyj",[{"kind":468,"pattern":0,"anchor":"wrkaeu-eyJ"}]],["wrkajp-eyj",[{"kind":468,"pattern":0,"anchor":"wrkajp-eyJ"}]],["wrkasg-eyj",[{"kind":468,"pattern":0,"anchor":"wrkasg-eyJ"}]],["wrkaau-eyj",[{"kind":468,"pattern":0,"anchor":"wrkaau-eyJ"}]],["wrkail-eyj",[{"kind":468,"pattern":0,"anchor":"wrkail-eyJ"}]],["wrka-eyj",[{"kind":468,"pattern":0,"anchor":"wrka-eyJ"}]],["==:",[{"kind":469,"pattern":0,"anchor":"==:"}]],["scp-live-",[{"kind":471,"pattern":0,"anchor":"scp-live-"}]],["scp-test-",[{"kind":471,"pattern":0,"anchor":"scp-test-"}]],["thingsboard.cloud/api/v1/",[{"kind":472,"pattern":0,"anchor":"thingsboard.cloud/api/v1/"}]],[".g.alchemy.com/v2/",[{"kind":479,"pattern":0,"anchor":".g.alchemy.com/v2/"}]],[".infura.io/v3/",[{"kind":481,"pattern":0,"anchor":".infura.io/v3/"}]]],"byName":[["secret_access_key",[1]],["secret-access-key",[1]],["secretaccesskey",[1]],["aws_secret",[1]],["aws-secret",[1]],["awssecret",[1]],["accountkey",[12]],["account_key",[12]],["account-key",[12]],["storage_key",[12]],["storage-key",[12]],["storagekey",[12]],["storage_account_key",[12]],["storage-account-key",[12]],["storageaccountkey",[12]],["storage_access_key",[12]],["storage-access-key",[12]],["storageaccesskey",[12]],["alibaba",[21]],["aliyun",[21]],["alicloud",[21]],["ibm",[23]],["bluemix",[23]],["scaleway",[27]],["scw",[27]],["azure_search",[29]],["azure-search",[29]],["azuresearch",[29]],["search_admin",[29]],["search-admin",[29]],["searchadmin",[29]],["search_api",[29]],["search-api",[29]],["searchapi",[29]],["search_query",[29]],["search-query",[29]],["searchquery",[29]],["search_service",[29]],["search-service",[29]],["searchservice",[29]],["heroku",[33]],["vercel",[35]],["netlify",[38]],["cloudflare",[40]],["cf_api",[40]],["cf-api",[40]],["cfapi",[40]],["cf_token",[40]],["cf-token",[40]],["cftoken",[40]],["cf_key",[40]],["cf-key",[40]],["cfkey",[40]],["fastly",[42]],["railway_token",[44]],["railway-token",[44]],["railwaytoken",[44]],["railway_api_token",[44]],["railway-api-token",[44]],["railwayapitoken",[44]],["railway_api_key",[44]],["railway-api-key",[44]],["railwayapikey",[44]],["hcloud",[48]],["hetzner",[48]],["linode",[49]],["vultr",[50]],["civo",[51]],["vault",[54]],["unseal",[55]],["zerotier",[62]],["meraki",[65]],["kubeadm",[68]],["bootstrap_token",[68]],["bootstrap-token",[68]],["bootstraptoken",[68]],["k3s_token",[68]],["k3s-token",[68]],["k3stoken",[68]],["bitbucket",[87]],["_authtoken",[90]],["jfrog",[98]],["artifactory",[98]],["bintray",[98]],["xray",[98]],["bundle_enterprise__contribsys__com",[106]],["bundle-enterprise--contribsys--com",[106]],["bundleenterprisecontribsyscom",[106]],["bundle_gems__contribsys__com",[106]],["bundle-gems--contribsys--com",[106]],["bundlegemscontribsyscom",[106]],["circleci",[108]],["circle_token",[108]],["circle-token",[108]],["circletoken",[108]],["circle_ci",[108]],["circle-ci",[108]],["travis",[109]],["droneci",[110]],["drone_token",[110]],["drone-token",[110]],["dronetoken",[110]],["drone_ci",[110]],["drone-ci",[110]],["bitrise",[112]],["jenkins",[114]],["codecov",[115]],["coveralls",[116]],["codeclimate",[117]],["cc_test_reporter_id",[117]],["cc-test-reporter-id",[117]],["cctestreporterid",[117]],["codacy",[118]],["sonar",[120]],["snyk",[122]],["semgrep",[123]],["sourcegraph",[125]],["launchdarkly",[130]],["browserstack",[138]],["sauce_access",[139]],["sauce-access",[139]],["sauceaccess",[139]],["sauce_key",[139]],["sauce-key",[139]],["saucekey",[139]],["saucelabs",[139]],["sauce_api",[139]],["sauce-api",[139]],["sauceapi",[139]],["moonshot",[158]],["kimi",[158]],["stability",[159]],["dreamstudio",[159]],["cohere",[160]],["co_api_key",[160]],["co-api-key",[160]],["coapikey",[160]],["mistral",[161]],["assemblyai",[163]],["deepgram",[164]],["pinecone",[166]],["wandb",[170]],["weightsandbiases",[170]],["ollama",[175]],["zai_",[176]],["zai-",[176]],["zaiapi",[176]],["z_ai_api",[176]],["z-ai-api",[176]],["zhipu",[176]],["glm_api",[176]],["glm-api",[176]],["glmapi",[176]],["bigmodel",[176]],["azure_openai",[178]],["azure-openai",[178]],["azureopenai",[178]],["privateai",[183]],["private_ai",[183]],["private-ai",[183]],["greptile",[184]],["clarifai",[185]],["paypal",[190]],["gocardless",[199]],["plaid",[202]],["plaid_client_id",[203]],["plaid-client-id",[203]],["plaidclientid",[203]],["plaid_client",[203]],["plaid-client",[203]],["plaidclient",[203]],["finicity",[209,210]],["transferwise",[217]],["wise_api",[217]],["wise-api",[217]],["wiseapi",[217]],["wise_token",[217]],["wise-token",[217]],["wisetoken",[217]],["discord",[226,227]],["telegram",[229]],["telegr_",[229]],["tgram",[229]],["tg_bot",[229]],["tg-bot",[229]],["tgbot",[229]],["mattermost",[232]],["twilio",[238]],["plivo",[239]],["messagebird",[241,242]],["message_bird",[241,242]],["message-bird",[241,242]],["nexmo",[243]],["vonage",[243]],["sendbird",[244,245]],["pusher",[248]],["ably",[249]],["pushbullet",[252]],["intercom",[253]],["larksuite",[254]],["lark_",[254]],["feishu",[254]],["wechat",[255]],["weixin",[255]],["wx_app",[255]],["wx-app",[255]],["wxapp",[255]],["mailgun",[258]],["mandrill",[261]],["postmark",[263]],["sparkpost",[266]],["mailjet",[267]],["mailerlite",[268]],["elasticemail",[270]],["elastic_email",[270]],["elastic-email",[270]],["elastic",[270]],["convertkit",[271]],["loops_api",[273]],["loops-api",[273]],["loopsapi",[273]],["loops_key",[273]],["loops-key",[273]],["loopskey",[273]],["datadog",[275,276]],["dd_api",[275]],["dd-api",[275]],["ddapi",[275]],["dd_app",[276]],["dd-app",[276]],["ddapp",[276]],["newrelic",[285]],["new_relic",[285]],["new-relic",[285]],["sentry",[289]],["sumo",[291,292]],["splunk",[293]],["signalfx",[293]],["honeycomb",[295]],["opsgenie",[299]],["rollbar",[301]],["bugsnag",[302]],["logz",[303]],["loggly",[304]],["logdna",[305]],["mezmo",[305]],["betterstack",[306]],["better_stack",[306]],["better-stack",[306]],["logtail",[306]],["betteruptime",[306]],["amplitude",[307]],["mixpanel",[308]],["segment",[310]],["beamer",[311]],["uptimerobot",[313]],["uptime_robot",[313]],["uptime-robot",[313]],["statuspage",[314]],["airbrake",[315]],["atlas_private",[326]],["atlas-private",[326]],["atlasprivate",[326]],["mongodb_atlas",[326]],["mongodb-atlas",[326]],["mongodbatlas",[326]],["atlas_api",[326]],["atlas-api",[326]],["atlasapi",[326]],["mongodb_private",[326]],["mongodb-private",[326]],["mongodbprivate",[326]],["algolia",[331]],["meili",[332]],["confluent",[334,335]],["ccloud",[334,335]],["cpdev",[334]],["kafka",[334]],["snowflake",[336]],["influx",[337]],["aiven",[338]],["turso",[339]],["libsql",[339]],["upstash",[340]],["redis_cloud",[341]],["redis-cloud",[341]],["rediscloud",[341]],["redislabs",[341]],["jwt_secret",[349]],["jwt-secret",[349]],["jwtsecret",[349]],["jwt_private",[349]],["jwt-private",[349]],["jwtprivate",[349]],["jwt_key",[349]],["jwt-key",[349]],["jwtkey",[349]],["jwt_signing",[349]],["jwt-signing",[349]],["jwtsigning",[349]],["auth0",[350]],["okta",[351]],["ssws",[351]],["jumpcloud",[354]],["loginradius",[358]],["recaptcha",[359]],["privatekey",[363,483]],["presharedkey",[363]],["cleartextpassword",[365]],["hubspot",[368]],["hapikey",[368]],["zendesk",[370]],["freshbooks",[371]],["secret_key",[372]],["secret-key",[372]],["secretkey",[372]],["contentful",[374]],["storyblok",[376]],["datocms",[377]],["dato_",[377]],["webflow",[379]],["squarespace",[380]],["etsy",[381]],["jotform",[384]],["disqus",[385]],["gumroad",[386]],["linear",[392]],["airtable",[396]],["asana",[399]],["atlassian",[401]],["confluence",[401]],["jira",[401]],["trello",[403]],["figma",[405]],["adobe",[408]],["dropbox",[412]],["box_",[413]],["box-",[413]],["boxapp",[413]],["boxsdk",[413]],["boxapi",[413]],["boxtoken",[413]],["boxsecret",[413]],["boxclient",[413]],["boxaccess",[413]],["todoist",[415]],["shortcut",[416]],["calendly",[417]],["monday",[418]],["smartsheet",[419]],["docusign",[421]],["zoom_",[422]],["zoom-",[422]],["zoomclient",[422]],["zoomapi",[422]],["zoomsecret",[422]],["twitter",[425,426]],["tw_access",[425]],["tw-access",[425]],["twaccess",[425]],["facebook",[429]],["fb_app",[429]],["fb-app",[429]],["fbapp",[429]],["fb_secret",[429]],["fb-secret",[429]],["fbsecret",[429]],["fb_client",[429]],["fb-client",[429]],["fbclient",[429]],["meta_app",[429]],["meta-app",[429]],["metaapp",[429]],["linkedin",[431]],["linked_in",[431]],["linked-in",[431]],["reddit",[432]],["twitch",[433]],["tiktok",[434]],["spotify",[436]],["flickr",[437]],["unsplash",[438]],["nytimes",[439]],["newyorktimes",[439]],["new_york_times",[439]],["new-york-times",[439]],["mapbox",[443]],["foursquare",[444]],["fsq",[444]],["tomtom",[445]],["here_api",[446]],["here-api",[446]],["hereapi",[446]],["here_key",[446]],["here-key",[446]],["herekey",[446]],["here_maps",[446]],["here-maps",[446]],["heremaps",[446]],["openweather",[447]],["open_weather",[447]],["open-weather",[447]],["pyowm",[447]],["owm_",[447]],["weatherstack",[448]],["bitly",[450]],["bit_ly",[450]],["bit-ly",[450]],["rapidapi",[451]],["rapid_api",[451]],["rapid-api",[451]],["kagi",[453]],["virustotal",[454]],["vt_api",[454]],["vt-api",[454]],["vtapi",[454]],["shodan",[455]],["adafruit",[457]],["data.gov",[467]],["data_gov",[467]],["data-gov",[467]],["datagov",[467]],["nasa_api",[467]],["nasa-api",[467]],["nasaapi",[467]],["looker",[470]],["coinbase",[473]],["binance",[474]],["kraken",[475]],["kucoin",[476,477]],["alchemy",[478]],["infura",[480]],["etherscan",[482]],["polygonscan",[482]],["arbiscan",[482]],["basescan",[482]],["snowtrace",[482]],["private_key",[483]],["private-key",[483]],["eth_key",[483]],["eth-key",[483]],["ethkey",[483]],["wallet_key",[483]],["wallet-key",[483]],["walletkey",[483]],["deployer_key",[483]],["deployer-key",[483]],["deployerkey",[483]],["mnemonic_key",[483]],["mnemonic-key",[483]],["mnemonickey",[483]],["finnhub",[484]],["polygon_api",[485]],["polygon-api",[485]],["polygonapi",[485]],["polygon_key",[485]],["polygon-key",[485]],["polygonkey",[485]],["polygon_io",[485]],["polygon-io",[485]],["polygonio",[485]],["polygon_token",[485]],["polygon-token",[485]],["polygontoken",[485]],["polygon_secret",[485]],["polygon-secret",[485]],["polygonsecret",[485]],["polygon_access",[485]],["polygon-access",[485]],["polygonaccess",[485]],["alpaca",[486]],["apca_api",[486]],["apca-api",[486]],["apcaapi",[486]],["polymarket",[487]],["poly_private",[487]],["poly-private",[487]],["polyprivate",[487]],["anypoint",[488]],["apifonica",[489]],["apilayer",[490]],["apimetrics",[491]],["apitemplate",[492]],["apollo",[493]],["appointedd",[494]],["appoptics",[495]],["appsynergy",[496]],["atera",[497]],["audd",[498]],["autoklose",[499]],["autopilot",[500]],["aviationstack",[501]],["axonaut",[502]],["ayrshare",[503]],["bannerbear",[504]],["baremetrics",[505]],["beebole",[506]],["besnappy",[507]],["besttime",[508]],["bitbar",[509]],["bitcoinaverage",[510]],["blazemeter",[511]],["blitapp",[512]],["blocknative",[513]],["bombbomb",[514]],["boostnote",[515]],["brandfetch",[516]],["browshot",[517]],["bscscan",[518]],["buddyns",[519]],["budibase",[520]],["bugherd",[521]],["bulbul",[522]],["buttercms",[523]],["calendarific",[524]],["calorieninja",[525]],["campayn",[526]],["capsulecrm",[527]],["carboninterface",[528]],["centralstationcrm",[529]],["chartmogul",[530]],["chatfuel",[531]],["checklyhq",[532]],["clearbit",[533]],["cliengo",[534]],["clockify",[535]],["closecrm",[536]],["cloudimage",[537]],["cloudmersive",[538]],["cloudplan",[539]],["cloudsight",[540]],["cloverly",[541]],["clustdoc",[542]],["codemagic",[543]],["codequiry",[544]],["coinapi",[545]],["coinlayer",[546]],["coinlib",[547]],["collect2",[548]],["commercejs",[549]],["convertapi",[550]],["countrylayer",[551]],["craftmypdf",[552]],["crowdin",[553]],["cryptocompare",[554]],["currencyfreaks",[555]],["currencylayer",[556]],["currencyscoop",[557]],["currents_api",[558]],["currents-api",[558]],["currentsapi",[558]],["dareboost",[559]],["databox",[560]],["deepai",[561]],["delighted",[562]],["detectlanguage",[563]],["diffbot",[564]],["diggernaut",[565]],["ditto",[566]],["docparser",[567]],["dronahq",[568]],["dynalist",[569]],["dyspatch",[570]],["eagle_eye_networks",[571]],["eagle-eye-networks",[571]],["eagleeyenetworks",[571]],["ecostruxure_it",[572]],["ecostruxure-it",[572]],["ecostruxureit",[572]],["edenai",[573]],["ethplorer",[574]],["eventbrite",[575]],["everhour",[576]],["extractorapi",[577]],["fastforex",[578]],["feedier",[579]],["fetchrss",[580]],["file_io",[581]],["file-io",[581]],["fileio",[581]],["finage",[582]],["financial_modeling_prep",[583]],["financial-modeling-prep",[583]],["financialmodelingprep",[583]],["findl",[584]],["fleetbase",[585]],["flightapi",[586]],["formcraft",[587]],["fulcrum",[588]],["avaza",[589]],["canny",[590]],["courier",[591]],["d7network",[592]],["dandelion",[593]],["eraser",[594]],["fixer",[595]],["float",[596]],["fxmarket",[597]],["geckoboard",[598]],["geoapify",[599]],["geocode",[600]],["geocodify",[601]],["getgeoapi",[602]],["getgist",[603]],["getresponse",[604]],["glassnode",[605]],["goodday",[606]],["graphhopper",[607]],["groovehq",[608]],["gtmetrix",[609]],["gyazo",[610]],["happyscribe",[611]],["hellosign",[612]],["helpscout",[613]],["hiveage",[614]],["holiday_api",[615]],["holiday-api",[615]],["holidayapi",[615]],["html2pdf",[616]],["hybiscus",[617]],["iconfinder",[618]],["imagekit",[619]],["imagga",[620]],["insightly",[621]],["instabot",[622]],["interseller",[623]],["intrinio",[624]],["ip2location",[625]],["ipapi",[626]],["ipgeolocation",[627]],["ipify",[628]],["ipinfo",[629]],["ipinfodb",[630]],["ipquality",[631]],["ipstack",[632]],["jupiterone",[633]],["juro",[634]],["klipfolio",[635]],["knapsackpro",[636]],["kontent",[637]],["languagelayer",[638]],["leadfeeder",[639]],["lemlist",[640]],["linkpreview",[641]],["loadmill",[642]],["lokalise",[643]],["loyverse",[644]],["lunchmoney",[645]],["madkudu",[646]],["mailboxlayer",[647]],["mailmodo",[648]],["marketstack",[649]],["mavenlink",[650]],["mediastack",[651]],["meistertask",[652]],["mesibo",[653]],["metrilo",[654]],["mindmeister",[655]],["mixmax",[656]],["monkeylearn",[657]],["moonclerk",[658]],["moosend",[659]],["moralis",[660]],["nasdaq",[661]],["newsapi",[662]],["newscatcher",[663]],["nftport",[664]],["nicereply",[665]],["nozbe",[666]],["numverify",[667]],["oanda",[668]],["omnisend",[669]],["onfleet",[670]],["oopspam",[671]],["opencagedata",[672]],["openuv",[673]],["optimizely",[674]],["overloop",[675]],["owlbot",[676]],["packagecloud",[677]],["pandadoc",[678]],["pandascore",[679]],["paralleldots",[680]],["parseur",[681]],["partnerstack",[682]],["pastebin",[683]],["paydirtapp",[684]],["paymoapp",[685]],["paymongo",[686]],["pdflayer",[687]],["pdfshift",[688]],["peopledatalabs",[689]],["pepipost",[690]],["pipedrive",[691]],["pixabay",[692]],["planyo",[693]],["podio",[694]],["pollsapi",[695]],["positionstack",[696]],["postageapp",[697]],["getemail",[698]],["guardian",[699]],["helpcrunch",[700]],["holistic",[701]],["kylas",[702]],["magnetic",[703]],["mailsac",[704]],["miro",[705]],["nimble",[706]],["powrbot",[707]],["prodpad",[708]],["proxycrawl",[709]],["qase",[710]],["qualaroo",[711]],["qubole",[712]],["rawg",[713]],["reachmail",[714]],["rebrandly",[715]],["requestfinance",[716]],["ritekit",[717]],["rocketreach",[718]],["route4me",[719]],["salesblink",[720]],["salescookie",[721]],["salesflare",[722]],["scrapeowl",[723]],["scraperapi",[724]],["scraperbox",[725]],["scrapestack",[726]],["scrapingant",[727]],["scrapingbee",[728]],["screenshotapi",[729]],["screenshotlayer",[730]],["scrutinizer",[731]],["securitytrails",[732]],["selectpdf",[733]],["serphouse",[734]],["serpstack",[735]],["sherpadesk",[736]],["shipday",[737]],["shotstack",[738]],["shutterstock",[739]],["signaturit",[740]],["signupgenius",[741]],["sigopt",[742]],["simfin",[743]],["simplesat",[744]],["simvoly",[745]],["skrapp",[746]],["snipcart",[747]],["speechtext",[748]],["spoonacular",[749]],["sportsmonk",[750]],["sslmate",[751]],["statuscake",[752]],["statuspal",[753]],["stitchdata",[754]],["stockdata",[755]],["storecove",[756]],["stormboard",[757]],["stormglass",[758]],["supernotes",[759]],["surveybot",[760]],["surveysparrow",[761]],["survicate",[762]],["swiftype",[763]],["tatum",[764]],["taxjar",[765]],["technicalanalysisapi",[766]],["the_odds_api",[767]],["the-odds-api",[767]],["theoddsapi",[767]],["ticketmaster",[768]],["tiingo",[769]],["timecamp",[770]],["tmetric",[771]],["toggl",[772]],["tradier",[773]],["travelpayouts",[774]],["twelvedata",[775]],["tyntec",[776]],["unplu",[777]],["upcdatabase",[778]],["uplead",[779]],["upwave",[780]],["urlscan",[781]],["userflow",[782]],["userstack",[783]],["vatlayer",[784]],["verimail",[785]],["veriphone",[786]],["visual_crossing",[787]],["visual-crossing",[787]],["visualcrossing",[787]],["voodoosms",[788]],["vpnapi",[789]],["vyte",[790]],["walkscore",[791]],["weatherbit",[792]],["webscraper",[793]],["webscraping",[794]],["whoxy",[795]],["worksnaps",[796]],["workstack",[797]],["worldcoinindex",[798]],["worldweather",[799]],["youneedabudget",[800]],["yousign",[801]],["zenkit",[802]],["zenrows",[803]],["zenscrape",[804]],["zerobounce",[805]],["zipcodeapi",[806]],["zipcodebase",[807]],["zonka_feedback",[808]],["zonka-feedback",[808]],["zonkafeedback",[808]],["pipedream",[809]],["restpack",[810]],["semaphore",[811]],["tefter",[812]],["wistia",[813]]]}');
var MOST_PLACES = 1e3;
var matchers = matchersOf(import_chunk_HYEJY7A4.findables, table);
function matchersOf(kinds, { byAnchor, byName }) {
  const rows = new Map(byAnchor.map(([keyword], row) => [keyword, row]));
  const names = new Map(byName);
  const made2 = /* @__PURE__ */ new Map();
  const ofRow = (row) => {
    const known = made2.get(row);
    if (known) return known;
    const [, places = []] = byAnchor[row] ?? [];
    const own = places.flatMap(({ kind, pattern, anchor }, at) => {
      const found = kinds[kind];
      return found ? [{ kind: found, anchor, order: row * MOST_PLACES + at, pattern }] : [];
    });
    made2.set(row, own);
    return own;
  };
  return {
    byKeyword: {
      get(keyword) {
        const row = isShort(keyword) ? void 0 : rows.get(keyword);
        return row === void 0 ? void 0 : ofRow(row);
      }
    },
    short: byAnchor.flatMap(([keyword], row) => isShort(keyword) ? ofRow(row) : []),
    byName: {
      has: (name) => names.has(name),
      get: (name) => names.get(name)?.flatMap((kind) => kinds[kind] ?? [])
    }
  };
}
function isShort(keyword) {
  return keyword.length < 3;
}
var made = /* @__PURE__ */ new WeakMap();
function patternsOf(kind) {
  const known = made.get(kind);
  if (known) return known;
  const fresh = kind.shapes.map((shape) => (0, import_chunk_MSZ5OI4G.patternOf)(shape, kind.anchor, kind.names !== void 0));
  made.set(kind, fresh);
  return fresh;
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
function assignedIn(file, hits, toCandidates, cut) {
  const candidates = [];
  const words = [...hits].filter((word) => matchers.byName.has(word));
  if (words.length === 0) return [];
  const { path, text, lower } = file;
  const sections = (0, import_chunk_XF4NMRY3.sectionsIn)(path, text, lower, cut);
  for (const word of words) {
    const kinds = (matchers.byName.get(word) ?? []).filter(
      (kind) => !kind.beside || kind.beside.some((beside) => hits.has(beside))
    );
    if (kinds.length === 0) continue;
    let isEnough = false;
    const add = (kind, found) => {
      const said = toCandidates(kind, found);
      if (said) candidates.push(...said);
      else isEnough = true;
    };
    let placesLeft = MOST_PLACES2 + Math.floor(text.length / A_PLACE);
    for (let at = lower.indexOf(word); at !== -1 && !isEnough; ) {
      if (placesLeft-- === 0) {
        cut(`${word} more often than anybody writes it, the rest of which was not read`);
        break;
      }
      const wordEnd = at + word.length;
      const end = (0, import_chunk_XF4NMRY3.nameEnd)(text, lower, at, word.length);
      if (end !== void 0) {
        for (const [kind, found] of valuesOf(text, wordEnd, end, kinds))
          if ((0, import_chunk_XF4NMRY3.saysSecret)((0, import_chunk_XF4NMRY3.nameUpTo)(lower, at, end), kind.nouns)) add(kind, found);
        for (const inner of sections(at, end))
          if (!words.some((another) => inner.text.includes(another)))
            for (const [kind, found] of valueIn(text, inner, kinds)) add(kind, found);
      }
      at = lower.indexOf(word, end ?? wordEnd);
    }
  }
  return candidates;
}
var MOST_PLACES2 = 8192;
var A_PLACE = 16;
function valuesOf(text, wordEnd, end, kinds) {
  const value = MAY_FOLLOW[text.charCodeAt(end)] === 1 ? endOf(ASSIGNMENT, text, end) : void 0;
  const joined = wordEnd < end ? endOf(JOINED, text, wordEnd) : void 0;
  if (value === void 0 && joined === void 0) return NOTHING;
  let values;
  for (const kind of kinds) {
    const patterns = patternsOf(kind);
    let found = value === void 0 ? void 0 : matchAt(text, value, patterns);
    if (!found && joined !== void 0 && !kind.nouns) {
      found = matchAt(text, joined, patterns);
      if (found && found.end - found.start < SHORTEST_JOINED) found = void 0;
    }
    if (!found) continue;
    values ??= [];
    values.push([kind, found]);
  }
  return values ?? NOTHING;
}
var NOTHING = [];
function valueIn(text, named, kinds) {
  const fitting = kinds.filter(({ nouns }) => nouns?.length !== 0 && (0, import_chunk_XF4NMRY3.saysSecret)(named, nouns));
  const value = fitting.length === 0 ? void 0 : endOf(ASSIGNMENT, text, named.end);
  if (value === void 0) return NOTHING;
  return fitting.flatMap((kind) => {
    const found = matchAt(text, value, patternsOf(kind));
    return found ? [[kind, found]] : [];
  });
}
var JOINED = /[-_.]?(?:(?:api|app|access|secret|private|client|auth)[-_.]?){0,3}(?:key|token|secret|private|access)-/iy;
var SHORTEST_JOINED = 20;
var ASSIGNMENT = /["'`\])]{0,3}(?:"? value="|,?(?:[ \t]{0,8}\r?\n[ \t]{1,60}| )["']?value["']?: ?|[ \t]{0,40}(?:=>|:=|=|:(?: ?[A-Za-z&][\w.&<>?]{0,30} =)?|[A-Za-z][\w.]{0,30} =|,|\()[ \t]{0,40}|[ \t]{1,4}|>)(?:[uUrRbBfF]?["'`]|(?:Bearer|Basic|Token|bearer|token) )?/y;
var MAY_FOLLOW = (0, import_chunk_IMCOWUNG.setOf)("\"'`]) 	\r\n=:,(>abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
function endOf(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : void 0;
}
function matchAt(text, at, patterns) {
  for (const { pattern, first, notAfter } of patterns) {
    if (first !== void 0 && first[text.charCodeAt(at)] !== 1) continue;
    if (!beginsToken(text, at)) return void 0;
    pattern.lastIndex = at;
    if (!pattern.test(text) || !endsToken(text, pattern.lastIndex, notAfter)) continue;
    const end = pattern.lastIndex;
    pattern.lastIndex = at;
    return { start: at, end, prefix: pattern.exec(text)?.[1] ?? "" };
  }
  return void 0;
}
var NEAR_ID = 400;
var NEAR_LINES = 4;
var LENGTH = 40;
var IN_SECRET = (0, import_chunk_IMCOWUNG.setOf)((0, import_chunk_IMCOWUNG.charactersIn)("A-Za-z0-9/+"));
var MOST_JUDGED = 1024;
function secretsBesideIds(file, candidates, cut) {
  const ids = candidates.filter(({ kind, doubts }) => kind === "aws-access-key-id" && doubts.length === 0);
  if (ids.length === 0) return [];
  const judged = /* @__PURE__ */ new Map();
  const isKnownSecret = (value) => {
    let is = judged.get(value);
    if (is === void 0) {
      if (judged.size === MOST_JUDGED) {
        cut(
          `more than ${MOST_JUDGED} different values beside ids of AWS access keys, the rest of which was not read`
        );
        return false;
      }
      is = isSecret(value);
      judged.set(value, is);
    }
    return is;
  };
  return stretchesAround(file, ids).flatMap(
    (stretch) => runsIn(file.text, stretch).flatMap(([start, value]) => {
      if (!isKnownSecret(value)) return [];
      const span = { path: file.path, start, end: start + value.length };
      return [
        {
          kind: "aws-secret-access-key",
          at: span,
          secret: span,
          publicPrefix: "",
          digest: (0, import_chunk_XF4NMRY3.sha256)(value).slice(0, 4),
          doubts: [],
          confidence: "high"
        }
      ];
    })
  );
}
function isSecret(value) {
  const { lower, upper, digits } = (0, import_chunk_IMCOWUNG.charactersOf)(value);
  return Math.min(lower, upper, digits) > 0 && (0, import_chunk_4ZP6NWD5.natureOf)(value) === "random" && doubtsAboutToken(value, "").length === 0;
}
function stretchesAround({ text, lines }, ids) {
  return (0, import_chunk_WBB22ILV.mergeRanges)(
    ids.map(({ secret: { start, end } }) => ({
      start: Math.max(start - NEAR_ID, lines.startOf(Math.max(1, lines.lineAt(start) - NEAR_LINES))),
      end: Math.min(text.length, end + NEAR_ID, lines.endOf(lines.lineAt(end) + NEAR_LINES))
    }))
  );
}
function runsIn(text, { start, end }) {
  const runs = [];
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && IN_SECRET[text.charCodeAt(at)] === 1) continue;
    if (at - from === LENGTH && !isJoined(text[from - 1]) && !isJoined(text[at]))
      runs.push([from, text.slice(from, at)]);
    from = at + 1;
  }
  return runs;
}
function isJoined(sign) {
  return sign !== void 0 && /[\w/+.%-]/.test(sign);
}
var REACH2 = 200;
var MOST_BESIDE = 150;
var SHORTEST_LINE = 56;
var WIDEST_GAP = 80;
function isInData(text, start, end) {
  if (runEnd(text, start, end) < end) return false;
  const left = runStart(text, start, start - REACH2);
  const right = runEnd(text, end, end + REACH2);
  if (start - left + right - end >= MOST_BESIDE) return hasSigns(text.slice(left, right));
  const length = right - left;
  if (length < SHORTEST_LINE) return false;
  const isLine = (line) => line.length === length && hasSigns(line) && line.slice(0, 3) !== text.slice(left, left + 3);
  return isLine(lineBefore(text, left)) || isLine(lineAfter(text, right));
}
function endOfData(text, at) {
  const left = runStart(text, at, at - REACH2);
  const end = runEnd(text, at, text.length);
  const isData = end - left >= 2 * MOST_BESIDE && hasSigns(text.slice(Math.max(left, end - REACH2), end));
  return isData && hasSigns(text.slice(left, at + REACH2)) ? end : void 0;
}
function hasSigns(run) {
  return run.includes("+") || run.includes("/");
}
function lineBefore(text, at) {
  let end = at;
  while (end > 0 && at - end < WIDEST_GAP) {
    if (!isBase64(text.charCodeAt(end - 1))) end--;
    else if (text[end - 1] === "n" && text[end - 2] === "\\") end -= 2;
    else break;
  }
  return text.slice(runStart(text, end, end - REACH2), end);
}
function lineAfter(text, at) {
  let start = at;
  while (start < text.length && start - at < WIDEST_GAP) {
    const isEscape = start > at && text[start] === "n" && text[start - 1] === "\\";
    if (isBase64(text.charCodeAt(start)) && !isEscape) break;
    start++;
  }
  return text.slice(start, runEnd(text, start, start + REACH2));
}
function runStart(text, from, least) {
  let at = from;
  while (at > 0 && at > least && isBase64(text.charCodeAt(at - 1))) at--;
  return at;
}
function runEnd(text, from, most) {
  let at = from;
  while (at < text.length && at < most && isBase64(text.charCodeAt(at))) at++;
  return at;
}
function isBase64(code) {
  return code === 43 || code >= 47 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
var MOST_JUDGED2 = 2048;
var A_JUDGED = 512;
function judgingIn(file, cut) {
  const known = /* @__PURE__ */ new Map();
  const most = MOST_JUDGED2 + Math.floor(file.text.length / A_JUDGED);
  let judged = 0;
  return (kind, found) => {
    let ofKind = known.get(kind);
    if (!ofKind) {
      ofKind = /* @__PURE__ */ new Map();
      known.set(kind, ofKind);
    }
    const value = file.text.slice(found.start, found.end);
    let said = ofKind.get(value);
    if (!said && !ofKind.has(value)) {
      if (judged === most) {
        cut(
          `more than ${most.toLocaleString("en")} different texts that look like tokens, the rest of which was not read`
        );
        return void 0;
      }
      judged++;
      said = candidateOf2(file.path, kind, value, found.prefix);
      ofKind.set(value, said);
    }
    return said ? [movedBy(said, found.start)] : NOTHING2;
  };
}
var NOTHING2 = [];
function candidateOf2(path, kind, value, prefix) {
  if (kind.check === "url-password") return addressIn(path, kind, value);
  const judged = judgeValue(kind, value, prefix);
  const span = { path, start: 0, end: value.length };
  return judged && {
    kind: kind.id,
    at: span,
    secret: span,
    publicPrefix: prefix,
    digest: digestOf(value),
    ...judged
  };
}
function addressIn(path, kind, text) {
  const { at, secret } = locateUrl(text, 0, text.length);
  const password = text.slice(secret.start, secret.end);
  return {
    kind: kind.id,
    at: { path, ...at },
    secret: { path, ...secret },
    publicPrefix: "",
    digest: digestOf(password),
    doubts: doubtsAboutUrl(text.slice(at.start, at.end), password)
  };
}
function digestOf(value) {
  return (0, import_chunk_XF4NMRY3.sha256)(value).slice(0, 4);
}
function movedBy(candidate, offset) {
  const { at, secret } = candidate;
  return {
    ...candidate,
    at: { path: at.path, start: at.start + offset, end: at.end + offset },
    secret: { path: secret.path, start: secret.start + offset, end: secret.end + offset }
  };
}
function tokensIn(file, hits, tell = () => {
}) {
  const told = /* @__PURE__ */ new Set();
  const cut = (reason) => {
    if (!told.has(reason)) tell(reason);
    told.add(reason);
  };
  const candidates = [];
  const toCandidates = judgingIn(file, cut);
  for (const { kind, anchor, pattern } of wantedBy(hits)) {
    const first = file.text.indexOf(anchor);
    const shape = first === -1 ? void 0 : patternsOf(kind)[pattern];
    if (!shape) continue;
    eachPlace(file.text, anchor, shape, first, cut, (found) => {
      const said = toCandidates(kind, found);
      if (said) candidates.push(...said);
      return said !== void 0;
    });
  }
  return [
    ...candidates,
    ...secretsBesideIds(file, candidates, cut),
    ...assignedIn(file, hits, toCandidates, cut)
  ];
}
var MOST_FAILURES = 4096;
var BREAK = /[\s"'`<>]/g;
function eachPlace(text, anchor, shape, first, cut, use) {
  const heads = headsAt(text, shape);
  let tried = 0;
  let failures = { since: first, count: 0 };
  for (let at = first; at !== -1; ) {
    if (!isAllowed(text, at - 1, shape.beforeAnchor) || !isAllowed(text, at + anchor.length, shape.afterAnchor)) {
      at = text.indexOf(anchor, at + 1);
      continue;
    }
    const found = matchAround(text, at, shape, tried, heads);
    tried = Math.max(tried, at - shape.before.min + 1);
    let next = at + anchor.length;
    if (found) {
      if (!use(found)) return;
      next = Math.max(found.end, next);
    } else if (++failures.count > MOST_FAILURES) {
      if (runStart2(text, at, failures.since) === failures.since) {
        const past = endOfData(text, at);
        next = Math.max(past ?? endOfRun(text, at), next);
        if (past === void 0)
          cut(
            `${MOST_FAILURES} beginnings of ${anchor}\u2026 without a token in one stretch of characters, whose rest was not read`
          );
      }
      failures = { since: at, count: 0 };
    }
    at = text.indexOf(anchor, next);
  }
}
function isAllowed(text, at, set) {
  return set === void 0 || set[text.charCodeAt(at)] === 1;
}
function endOfRun(text, at) {
  BREAK.lastIndex = at;
  return BREAK.exec(text)?.index ?? text.length;
}
function wantedBy(hits) {
  const listed = [...hits].flatMap((keyword) => matchers.byKeyword.get(keyword) ?? []);
  return [...listed, ...matchers.short].filter(({ kind }) => kind.beside?.some((word) => hits.has(word)) ?? true).sort((a, b) => a.order - b.order);
}
function matchAround(text, anchor, { pattern, before, notAfter, isLong }, from, nextHead) {
  const last = anchor - before.min;
  let start = before.max === 0 ? Math.max(anchor, from) : runStart2(text, anchor, Math.max(from, anchor - before.max));
  for (; start <= last; start++) {
    if (nextHead) {
      start = nextHead(start);
      if (start === -1 || start > last) return void 0;
    }
    if (!beginsToken(text, start) || isLong && text.charCodeAt(start - 1) === HYPHEN) continue;
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    if (end <= anchor || !endsToken(text, end, notAfter) || isInData(text, start, end)) continue;
    pattern.lastIndex = start;
    return { start, end, prefix: pattern.exec(text)?.[1] ?? "" };
  }
  return void 0;
}
var HYPHEN = 45;
function runStart2(text, at, least) {
  let start = at;
  while (start > least && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}
function isBreak(code) {
  return code === 32 || code === 34 || code === 10 || code === 9 || code === 13 || code === 39 || code === 96 || code === 60 || code === 62;
}
function headsAt(text, { heads, before }) {
  if (before.max === 0 || heads.length === 0) return void 0;
  const next = heads.map((head) => ({ head, at: -1, isKnown: false }));
  return (from) => {
    let nearest = -1;
    for (const one of next) {
      if (!one.isKnown || one.at !== -1 && one.at < from) {
        one.at = text.indexOf(one.head, from);
        one.isKnown = true;
      }
      if (one.at !== -1 && (nearest === -1 || one.at < nearest)) nearest = one.at;
    }
    return nearest;
  };
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
        digest: (0, import_chunk_XF4NMRY3.sha256)(body).slice(0, 4),
        ...nature === "encrypted" ? ENCRYPTED_KEY : { doubts: [] }
      }
    ];
  });
}
var literals = [.../* @__PURE__ */ new Set([...import_chunk_XF4NMRY3.gateKeywords, ...import_chunk_XF4NMRY3.tokenKeywords])];
var occurring2;
async function candidatesInPlain(file, cut) {
  const { findIn } = await Promise.resolve().then(() => __load("./find-7X65TDOV.js"));
  occurring2 ??= occurringOf([.../* @__PURE__ */ new Set([...literals, ...import_chunk_XF4NMRY3.KEYWORDS])]);
  const present = occurring2(file.text.toLowerCase());
  const hits = new Set(literals.filter((literal) => present.has(literal)));
  const named = import_chunk_XF4NMRY3.KEYWORDS.filter((keyword) => present.has(keyword));
  return [
    ...await candidatesIn(file, (0, import_chunk_XF4NMRY3.rulesFor)(file, hits)),
    ...pemKeysIn(file),
    ...tokensIn(file, hits, cut),
    ...findIn(file, named, cut)
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  candidatesIn,
  candidatesInPlain,
  encodedIn,
  pemKeysIn,
  tokensIn
});
})