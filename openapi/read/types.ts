import type { JSONSchemaDraft2020_12, OpenAPIV3_1 } from '@hey-api/spec-types';

/** The kind of source of a fact. */
export type Evidence = 'documented' | 'sdk' | 'inferred';

/** Whether a value can be shown, or is personal or secret. */
export type Sensitivity = 'none' | 'personal' | 'secret';

/** Extensions that any part of the description can have. */
export interface Marks {
  readonly 'x-evidence'?: Evidence;
}

/** The sensitivity of schemas, parameters and headers. Without it, that of the nearest part around applies. */
export interface SensitivityMark {
  readonly 'x-sensitive'?: Sensitivity;
}

/** A reference to a shared part of the description, such as `#/components/schemas/User`. */
export type Reference = OpenAPIV3_1.ReferenceObject;

type JsonSchema = JSONSchemaDraft2020_12.BaseDocument<Schema>;

/** A JSON schema. It can be a reference; keywords beside `$ref` are added to the target. */
export interface Schema
  extends
    Omit<JsonSchema, 'type' | 'enum' | 'required' | 'oneOf' | 'anyOf' | 'allOf' | 'additionalProperties'>,
    OpenAPIV3_1.Extensions,
    Marks,
    SensitivityMark {
  /** The description uses one type, never a list of types. */
  readonly type?: JSONSchemaDraft2020_12.JsonSchemaTypes;
  /** The description has only enums of strings. */
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  /** Scopes that reveal the field; one of them is enough. */
  readonly 'x-required-scopes'?: readonly string[];
  /** The kind of scopes in a list that is separated by spaces: requested scopes, or also extended ones. */
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
  /** Client permissions that allow the parameter; one of them is enough. */
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

/** One alternative of authentication: scopes by scheme. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** The paging of a list. */
export interface Pagination {
  /** Field of the response body with the rows; missing if the body is the list. */
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
  /** Client permissions that allow the operation; one of them is enough. */
  readonly 'x-client-permissions'?: readonly string[];
  /** Permissions that the vendor gives a client, instead of a scope; one of them is enough. */
  readonly 'x-static-permissions'?: readonly string[];
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

/** A security scheme. `OAuth2` lists the scopes. */
export interface SecurityScheme {
  readonly type: OpenAPIV3_1.SecuritySchemeObject['type'];
  readonly flows?: { readonly authorizationCode: OpenAPIV3_1.OAuthFlowObject };
  /** Extended scopes, with their texts. */
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
