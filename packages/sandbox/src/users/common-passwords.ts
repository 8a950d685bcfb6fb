/** Passwords of eight characters and more that head every list of leaked ones, in lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `1q2w3e4r 1q2w3e4r5t 1qaz2wsx 11223344 12341234 12344321 1234qwer 123123123 1234512345 147258369 159753456 1password
   aa123456 a1234567 abcd1234 abc12345 access14 administrator asdfasdf asdfghjk asdfghjkl baseball basketball
   charlie1 chocolate computer dearbook football iloveyou internet jennifer jordan23 letmein1 liverpool
   michelle mustang1 passw0rd p@ssw0rd p@ssword password password1 password12 password123 princess princess1
   q1w2e3r4 q1w2e3r4t5 qazwsxedc qwer1234 qwert123 qwerty12 qwerty123 qwertyui qwertyuiop samantha starwars
   sunshine superman trustno1 victoria welcome1 whatever zaq12wsx zxcvbnm1 slaptazodis lietuva1 labadiena`.split(
    /\s+/,
  ),
);
