import type { JSONSchemaDraft2020_12, OpenAPIV3_1 } from '@hey-api/spec-types';

/** How well a fact is known. */
export type Evidence = 'documented' | 'sdk' | 'inferred';

/** What a value gives away: nothing, something about a person, or what keys and passwords protect. */
export type Sensitivity = 'none' | 'personal' | 'secret';

/** Marks that any part of the description can carry. */
export interface Marks {
  readonly 'x-evidence'?: Evidence;
}

/** A mark of schemas, parameters and headers. What carries none has that of the nearest part around it. */
export interface SensitivityMark {
  readonly 'x-sensitive'?: Sensitivity;
}

/** A reference to a shared part of the description, such as `#/components/schemas/User`. */
export type Reference = OpenAPIV3_1.ReferenceObject;

type JsonSchema = JSONSchemaDraft2020_12.BaseDocument<Schema>;

/** A JSON schema. It can be a reference by itself: what stands beside `$ref` adds to what the reference names. */
export interface Schema
  extends
    Omit<JsonSchema, 'type' | 'enum' | 'required' | 'oneOf' | 'anyOf' | 'allOf' | 'additionalProperties'>,
    OpenAPIV3_1.Extensions,
    Marks,
    SensitivityMark {
  /** The description names one type, never a list of types. */
  readonly type?: JSONSchemaDraft2020_12.JsonSchemaTypes;
  /** The description has enums of strings only. */
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  /** Scopes, any one of which shows the field. */
  readonly 'x-required-scopes'?: readonly string[];
  /** What stands in a list of scopes that are joined by spaces: scopes that a user is asked for, or extended ones too. */
  readonly 'x-scope-list'?: readonly ('requested' | 'extended')[];
}

/** An example of a body. */
export type Example = OpenAPIV3_1.ExampleObject;

/** A body of one media type. */
export interface MediaType {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, MediaType>>;

/** A header of a response. */
export interface Header
  extends Pick<OpenAPIV3_1.HeaderObject, 'description' | 'required' | 'example'>, Marks, SensitivityMark {
  readonly schema: Schema;
}

/** A parameter of an operation or of its path. */
export interface Parameter
  extends
    Pick<OpenAPIV3_1.ParameterObject, 'name' | 'description' | 'required' | 'style' | 'explode' | 'example'>,
    Marks,
    SensitivityMark {
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
  /** Client permissions, any one of which lets the parameter be used. */
  readonly 'x-client-permissions'?: readonly string[];
}

/** The body of a request. */
export interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
}

/** A response of an operation. */
export interface Response extends Marks {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Content;
}

/** One way of authentication: scheme to scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** How the pages of a list are read. */
export interface Pagination {
  /** Field of the response body that holds the rows; none where the body is the list. */
  readonly items?: string;
  readonly styles: readonly ('cursor' | 'offset')[];
}

/** An operation. */
export interface Operation extends Pick<OpenAPIV3_1.OperationObject, 'description' | 'deprecated'>, Marks {
  readonly operationId: string;
  readonly summary: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  /** Client permissions, any one of which lets a caller through. */
  readonly 'x-client-permissions'?: readonly string[];
  readonly 'x-exactly-one-of'?: readonly string[];
  readonly 'x-at-least-one-of'?: readonly string[];
  readonly 'x-at-most-one-of'?: readonly string[];
  readonly 'x-pagination'?: Pagination;
}

/** HTTP methods that the description uses, as keys of a path. */
export type PathMethod = 'get' | 'put' | 'post' | 'delete' | 'patch';

/** A path: its operations by method, and the parameters that they share. */
export interface PathItem extends Readonly<Partial<Record<PathMethod, Operation>>> {
  readonly parameters?: readonly (Parameter | Reference)[];
}

/** A way of authentication. The description's `OAuth2` lists the scopes. */
export interface SecurityScheme {
  readonly type: OpenAPIV3_1.SecuritySchemeObject['type'];
  readonly flows?: { readonly authorizationCode: OpenAPIV3_1.OAuthFlowObject };
  /** Scopes that a code adds to a token when it is refreshed, with their texts. */
  readonly 'x-extended-scopes'?: Readonly<Record<string, string>>;
}

/** Parts that operations share, by name. */
export interface Components {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly responses?: Readonly<Record<string, Response>>;
  readonly examples?: Readonly<Record<string, Example>>;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}

/** The bundled description. */
export interface Description {
  readonly openapi: string;
  readonly info: OpenAPIV3_1.InfoObject;
  readonly servers?: readonly OpenAPIV3_1.ServerObject[];
  readonly tags?: readonly OpenAPIV3_1.TagObject[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}
