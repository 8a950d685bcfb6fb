import type { Messages } from './english.ts';

const failed = 'Įvyko klaida. Bandykite vėliau.';
const signInAgain = 'Jūsų sesija baigėsi. Prisijunkite iš naujo.';
const notPermitted = 'Nesuteikėte tam leidimo.';
const busy = 'Paslauga šiuo metu užimta. Palaukite ir bandykite dar kartą.';
const serverFailed = 'Paslauga laikinai neveikia. Bandykite vėliau.';

/** Sentences for end users in Lithuanian. */
export const lithuanian: Messages = {
  invalid_request: failed,
  invalid_parameters: 'Kai kurie duomenys neteisingi. Patikrinkite juos ir bandykite dar kartą.',
  invalid_grant: signInAgain,
  invalid_client: failed,
  invalid_scope: failed,
  unauthorized_client: failed,
  unsupported_grant_type: failed,
  invalid_code: 'Kodas neteisingas arba nebegalioja. Patikrinkite jį arba paprašykite naujo.',
  invalid_identity: 'Asmens duomenys nesutampa. Patikrinkite juos.',
  invalid_password: 'Slaptažodis neteisingas.',
  identity_required: 'Pirmiausia patvirtinkite savo tapatybę.',
  password_too_short: 'Slaptažodis per trumpas. Pasirinkite ilgesnį.',
  password_too_risky: 'Slaptažodį per lengva atspėti. Pasirinkite kitą.',
  phone_from_prohibited_country: 'Šios šalies telefono numerių naudoti negalima.',
  unauthorized: signInAgain,
  invalid_timestamp: 'Šio įrenginio laikrodis neteisingas. Nustatykite jį ir bandykite dar kartą.',
  forbidden: notPermitted,
  not_found: 'Nepavyko rasti.',
  not_acceptable: failed,
  invalid_state: 'Šito atlikti nebegalima. Atnaujinkite ir pažiūrėkite dar kartą.',
  user_already_exists: 'Paskyra su šiais duomenimis jau yra. Prisijunkite.',
  phone_already_assigned: 'Šis telefono numeris priskirtas kitai paskyrai.',
  rate_limit_exceeded: busy,
  rate_limit_exceeded_ge: busy,
  internal_error: serverFailed,
  internal_server_error: serverFailed,
  access_denied: notPermitted,
  unsupported_response_type: failed,
  server_error: serverFailed,
  temporarily_unavailable: busy,
  connection: 'Nepavyko susisiekti su paslauga. Patikrinkite interneto ryšį ir bandykite dar kartą.',
  timeout: 'Paslauga per ilgai neatsakė. Bandykite dar kartą.',
  aborted: 'Atšaukta.',
  configuration: failed,
  invalid_response: serverFailed,
  authorize_again: signInAgain,
  session_replaced: 'Tuo metu buvo prisijungta iš naujo. Bandykite dar kartą.',
  state_mismatch: 'Prisijungti nepavyko. Pradėkite iš naujo.',
  callback: failed,
  captcha: 'Pirmiausia patvirtinkite, kad nesate robotas.',
  sign_in_failed: 'Prisijungti nepavyko. Patikrinkite duomenis ir bandykite dar kartą.',
  other: failed,
};
