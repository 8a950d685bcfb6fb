import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { forgetPrefilled, prefilledBody } from '../../calls/prefilled-form.ts';
import { type ParameterField, parameterFields } from '../../calls/parameter-fields.ts';
import { type FieldTexts, missingFields } from '../../calls/read-values.ts';
import {
  bodyForm,
  type BodyForm,
  bodyWithoutSecrets,
  freshDigits,
  parsedJson,
} from '../../calls/request-body.ts';
import { chooseSigner, hasToken, personOf, type Signer, signersFor } from '../../calls/signer.ts';
import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import type { KnownPerson } from '../../credentials.ts';
import { masked, maskedPlaces } from '../../calls/masked.ts';
import { useWorldFacts } from '../../live/use-world-facts.ts';
import { coveringScopes } from '../../scopes/covering-scopes.ts';
import { description } from '../../scopes/description.ts';
import { keepSigner, lastSigner } from '../../session/last-signer.ts';
import type { Session } from '../../session/session.ts';
import { type ExplorerSearch, textsOf } from './explorer-search.ts';

/** The content of the form of an operation. */
export interface FormState {
  readonly signer: Signer;
  readonly scopes: readonly string[];
  /** The scope that was added to those of the last operation. */
  readonly addedScope?: string | undefined;
  readonly texts: FieldTexts;
  /** The body as JSON. */
  readonly body: string;
  readonly file: File | undefined;
}

/** The form of an operation with its fields and content. */
export interface OperationForm {
  readonly fields: readonly ParameterField[];
  readonly bodyForm: BodyForm | undefined;
  readonly state: FormState;
  /** Names of required fields that are empty. */
  readonly missing: readonly string[];
  /** Fields, and places in the body, whose values the journal did not store. */
  readonly masked: readonly string[];
  readonly change: (next: Partial<FormState>) => void;
}

/** Reads the form of an operation from the URL, and updates the URL when the form changes. */
export function useOperationForm(entry: CatalogueEntry, session: Session): OperationForm {
  const { people } = session.credentials;
  const search = useSearch({ from: '/explorer' });
  const navigate = useNavigate();
  const router = useRouter();
  const ids = useWorldFacts()?.ids ?? noIds;
  const fields = useMemo(() => parameterFields(description, entry.parameters, ids), [entry, ids]);
  // The same contacts also when the people change, as after a registration.
  const [fresh] = useState(freshDigits);
  const body = useMemo(() => bodyForm(entry, people, fresh), [entry, people, fresh]);
  const [state, setState] = useState(() => initialState(entry, session, { search, fields, body, ids }));

  useEffect(forgetPrefilled, []);
  // The world was replaced, and has no such person.
  if (!signersFor(entry.credentials, session.mode, people).includes(state.signer)) {
    setState(initialState(entry, session, { search: {}, fields, body, ids }));
  }

  const address = useMemo(() => addressOf(state, people, fields, body), [state, people, fields, body]);
  // Typing changes the URL after a pause, another signer at once: it can lead to the consent page, which returns to this URL.
  const delayMs = search.as === state.signer ? 250 : 0;
  useEffect(() => {
    const timer = setTimeout(() => {
      // Another screen may be loading, whose URL must not get the form.
      if (!router.latestLocation.pathname.endsWith(`/${entry.operationId}`)) return;
      void navigate({
        to: '.',
        search: (present) => ({ ...withoutForm(present), ...address }),
        replace: true,
        resetScroll: false,
      });
    }, delayMs);
    return () => clearTimeout(timer);
  }, [address, delayMs, navigate, router, entry]);

  const change = (next: Partial<FormState>): void => {
    const { signer, scopes } = { ...state, ...next };
    // The signer of an operation for clients only is not a choice for the others.
    if (entry.credentials === 'any') keepSigner(session.origin, session.world, { signer, scopes });
    setState((present) => withFittingIds(present, { ...present, ...next }, { fields, people, ids }));
  };
  return {
    fields,
    bodyForm: body,
    state,
    missing: missingFields(fields, state.texts),
    masked: maskedIn(state, body),
    change,
  };
}

/** Returns the names of the values to fill in again before a recorded request can be sent again. */
const maskedIn = ({ texts, body: text }: FormState, body: BodyForm | undefined): readonly string[] => [
  ...Object.entries(texts).flatMap(([name, value]) => (value === masked ? [name] : [])),
  ...(body === undefined || body.isFile || !text.includes(masked) ? [] : maskedPlaces(parsedJson(text))),
];

interface Origin {
  readonly search: ExplorerSearch;
  readonly fields: readonly ParameterField[];
  readonly body: BodyForm | undefined;
  /** Ids of the world by name of the parameter. */
  readonly ids: Ids;
}

function initialState(
  entry: CatalogueEntry,
  { mode, origin, world, credentials: { people } }: Session,
  { search, fields, body, ids }: Origin,
): FormState {
  const last = lastSigner(origin, world);
  const signer = chooseSigner(search.as ?? last?.signer, entry.credentials, mode, people);
  const given = search.scopes?.split(' ').filter(Boolean);
  const chosen = coveringScopes(last?.signer === signer ? last.scopes : undefined, entry.scopes);
  const examples = fields.flatMap(({ name, isRequired, example }) =>
    isRequired ? [[name, fittingId(name, example, signer, { people, ids })]] : [],
  );
  return {
    signer,
    scopes: given ?? chosen.scopes,
    addedScope: given === undefined ? chosen.added : undefined,
    texts: { ...Object.fromEntries(examples), ...textsOf(search) },
    body: prettyJson(prefilledBody(entry.operationId) ?? search.body) ?? body?.examples[0]?.text ?? '{}',
    file: undefined,
  };
}

/** `me` needs a token; a client has to send the id. */
function fittingId(
  name: string,
  text: string,
  signer: Signer,
  { people, ids }: Known,
  me: KnownPerson | undefined = people[0],
): string {
  if (text === 'me' && !hasToken(signer, people)) return String((me && idOf(me, name)) ?? ids[name] ?? text);
  const isKnown = people.some((person) => String(idOf(person, name)) === text);
  return isKnown && hasToken(signer, people) ? 'me' : text;
}

type Ids = Readonly<Record<string, string>>;

/** The people and ids of the world. */
interface Known {
  readonly people: readonly KnownPerson[];
  readonly ids: Ids;
}

const noIds: Ids = {};

const idOf = ({ userId, walletId }: KnownPerson, name: string): number | undefined =>
  name === 'userId' ? userId : name === 'walletId' ? walletId : undefined;

/** Updates default ids after a change of the signer. */
function withFittingIds(
  present: FormState,
  next: FormState,
  { fields, people, ids }: Known & { readonly fields: readonly ParameterField[] },
): FormState {
  if (hasToken(present.signer, people) === hasToken(next.signer, people)) return next;
  // Whom “me” meant before.
  const me = personOf(present.signer, people);
  const texts = fields
    .filter(({ name }) => next.texts[name] !== undefined)
    .map(({ name }) => [name, fittingId(name, next.texts[name] ?? '', next.signer, { people, ids }, me)]);
  return { ...next, texts: { ...next.texts, ...Object.fromEntries(texts) } };
}

const withoutForm = (search: ExplorerSearch): ExplorerSearch =>
  Object.fromEntries(
    Object.entries(search).filter(
      ([name]) => !['as', 'scopes', 'body'].includes(name) && !name.startsWith('v.'),
    ),
  );

function addressOf(
  { signer, scopes, texts, body: text }: FormState,
  people: readonly KnownPerson[],
  fields: readonly ParameterField[],
  body: BodyForm | undefined,
): ExplorerSearch {
  const values = fields.flatMap(({ name, isSecret }) =>
    isSecret || (texts[name] ?? '') === '' ? [] : [[`v.${name}`, texts[name]]],
  );
  const kept = body === undefined || body.isFile ? undefined : bodyWithoutSecrets(body, text);
  return {
    as: signer,
    ...(personOf(signer, people) && { scopes: scopes.join(' ') }),
    ...(kept !== undefined && { body: kept }),
    ...Object.fromEntries(values),
  };
}

function prettyJson(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
