/**
 * Calls and commands that are given a password without saying so, lower-cased. They come first, since the words of names stand
 * in some of them.
 */
export const LOGIN_KEYWORDS = [
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
  "| sudo chpasswd",
] as const;

/**
 * What the name of a secret has in it, lower-cased. One of these occurs in every file the reader has something to say about;
 * each place where one stands is looked at.
 */
export const KEYWORDS = [
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
  "curl ",
] as const;

export interface Place {
  readonly start: number;
  readonly keyword: string;
}

/**
 * The next place of a keyword from an offset on, at which the earlier keyword counts. Asked in the order of the text.
 *
 * @param lower the text, lower-cased
 */
export function placesIn(lower: string, keywords: readonly string[]): (from: number) => Place | undefined {
  const next = keywords.map((keyword) => lower.indexOf(keyword));
  return (from) => {
    let start = -1;
    let first = 0;
    for (let i = 0; i < next.length; i++) {
      let at = next[i] ?? -1;
      if (at === -1) continue;
      if (at < from) {
        at = lower.indexOf(keywords[i] ?? "", from);
        next[i] = at;
        if (at === -1) continue;
      }
      if (start === -1 || at < start) {
        start = at;
        first = i;
      }
    }
    return start === -1 ? undefined : { start, keyword: keywords[first] ?? "" };
  };
}
