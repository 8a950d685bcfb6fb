import { defineMessages } from '../i18n/messages.ts';

/** The texts about a request as code. */
export const copyAsMessages = defineMessages(
  {
    copyAs: 'Copy as',
    copy: 'Copy',
    copied: 'Copied',
    vitest: 'Vitest case',
    tokenNote:
      'The journal does not have the key of the token, so the code logs the user in first, for the same scopes.',
    'differs.otherSigner':
      'A user signed the request, whose password the page does not know. The code signs as a client of the sandbox, so the response can differ.',
    'differs.validSignature':
      'The signature of the request was not valid. The code signs correctly, so the response differs. The Vitest case makes the same mistake.',
    'differs.signed': 'The request was not signed. The code signs it, so the response differs.',
    'differs.newToken':
      'The token of the request was not valid any more. The code requests a new one, so the response differs.',
    'differs.fault': 'A fault rule made the response. Without the rule it differs.',
    'differs.masked': '“…” stands for values that the journal does not store. Fill them in.',
    fill: 'Values that the journal does not store',
    fillNote: 'Fill them in for the code. A test case reads the others from the environment.',
    start: 'Starts from',
    'start.new': 'A new sandbox',
    'start.file': 'The world before this request',
    saveWorld: 'Save {name}',
    saveWorldNote:
      'Save this file beside the test. It has the world as it was before this request, also the keys and tokens that the journal does not have.',
    savePresent: 'Save the world as it is now instead',
    presentNote: 'The file has the present state, after this request: the test may respond differently.',
    needs: 'Set in the environment: {names}. The text of the case has none of these values.',
    startFromFile: 'Start from the world before this request',
    'note.lacksState': 'The case needs what a new sandbox does not have:',
    'lacks.clients': 'the clients of this world',
    'lacks.user': 'the user {id}',
    'lacks.changes': 'the changes of {count, plural, one {# earlier request} other {# earlier requests}}',
    'lacks.history': 'what happened before the first request in the journal',
    'note.asItIs': 'The test runs in the world of the team as it is, and changes it.',
    'note.otherMistake':
      'The test does not make the same mistake, which is not known: a wrong key signs, so the response is the same.',
    'note.expiresFirst': 'The test logs in, and lets the token expire before the call.',
    'note.otherSigner':
      'The journal does not have the id that signed. A client with the same mistake signs in the test.',
    'note.hiddenValues': 'The journal hides values of the request. They are “hidden” in the test.',
    'note.bodyRewritten': 'The body is written from its fields: its spaces and their order may differ.',
    'note.unknownUser': 'The page does not know the password of the user.',
    'none.noOperation': 'No test case: the request calls no operation.',
    'none.file': 'No test case: the journal does not store files.',
    'none.mistake':
      'No test case: the journal does not have enough to make this mistake in a signature again.',
    'none.token': 'No test case: the journal does not have what made the token invalid.',
    'none.masked': 'No test case: the journal hides a part of the path or of the signed text.',
  },
  {
    copyAs: 'Kopijuoti kaip',
    copy: 'Kopijuoti',
    copied: 'Nukopijuota',
    vitest: 'Vitest testas',
    tokenNote:
      'Žetono rakto žurnale nėra, todėl kodas pirmiausia prisijungia naudotojo vardu, su tais pačiais leidimais.',
    'differs.otherSigner':
      'Užklausą pasirašė naudotojas, kurio slaptažodžio puslapis nežino. Kode pasirašo smėlio dėžės klientas, todėl atsakymas gali skirtis.',
    'differs.validSignature':
      'Užklausos parašas buvo netinkamas. Kodas pasirašo teisingai, todėl atsakymas skirsis. „Vitest“ testas daro tą pačią klaidą.',
    'differs.signed': 'Užklausa buvo nepasirašyta. Kodas ją pasirašo, todėl atsakymas skirsis.',
    'differs.newToken': 'Užklausos žetonas nebegaliojo. Kodas paprašo naujo, todėl atsakymas skirsis.',
    'differs.fault': 'Atsakymą sukūrė trikdžio taisyklė. Be jos jis skirsis.',
    'differs.masked': '„…“ žymi reikšmes, kurių žurnalas nesaugo. Užpildykite jas.',
    fill: 'Reikšmės, kurių žurnalas nesaugo',
    fillNote: 'Įrašykite jas, jei norite matyti kode. Kitas testas skaito iš aplinkos kintamųjų.',
    start: 'Pradžia',
    'start.new': 'Nauja smėlio dėžė',
    'start.file': 'Pasaulis prieš šią užklausą',
    saveWorld: 'Išsaugoti {name}',
    saveWorldNote:
      'Išsaugokite failą šalia testo. Jame – pasaulis, koks buvo prieš šią užklausą, ir raktai bei žetonai, kurių žurnale nėra.',
    savePresent: 'Išsaugoti dabartinį pasaulį',
    presentNote: 'Faile – dabartinė būsena, po šios užklausos: testo atsakymas gali būti kitoks.',
    needs: 'Nustatykite aplinkos kintamuosius: {names}. Testo tekste šių reikšmių nėra.',
    startFromFile: 'Pradėti nuo pasaulio prieš šią užklausą',
    'note.lacksState': 'Testui reikia to, ko naujoje smėlio dėžėje nėra:',
    'lacks.clients': 'šio pasaulio klientų',
    'lacks.user': 'naudotojo {id}',
    'lacks.changes':
      '{count, plural, one {# ankstesnės užklausos} few {# ankstesnių užklausų} other {# ankstesnių užklausų}} pakeitimų',
    'lacks.history': 'to, kas įvyko prieš pirmąją užklausą žurnale',
    'note.asItIs': 'Testas veikia komandos pasaulyje, koks jis yra, ir jį keičia.',
    'note.otherMistake':
      'Klaida nežinoma, todėl testas jos nekartoja: jame pasirašo neteisingas raktas, o atsakymas tas pats.',
    'note.expiresFirst': 'Testas prisijungia ir prieš kvietimą palaukia, kol žetonas nustos galioti.',
    'note.otherSigner':
      'Žurnale nėra numerio, kurio vardu pasirašyta. Teste tą pačią klaidą daro žinomas klientas.',
    'note.hiddenValues': 'Žurnalas slepia užklausos reikšmes. Teste jos yra „hidden“.',
    'note.bodyRewritten': 'Turinys surašytas iš laukų: tarpai ir jų tvarka gali skirtis.',
    'note.unknownUser': 'Puslapis nežino šio naudotojo slaptažodžio.',
    'none.noOperation': 'Testo nėra: užklausa nekviečia jokios operacijos.',
    'none.file': 'Testo nėra: žurnalas nesaugo failų.',
    'none.mistake': 'Testo nėra: žurnale nepakanka duomenų šiai parašo klaidai pakartoti.',
    'none.token': 'Testo nėra: žurnale nėra, dėl ko žetonas nebegaliojo.',
    'none.masked': 'Testo nėra: žurnalas slepia kelio arba pasirašyto teksto dalį.',
  },
);
