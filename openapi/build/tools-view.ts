/** The parts of a bundled description that the tools view changes. */
export interface Description {
  openapi: string;
  security?: readonly SecurityRequirement[];
  paths: Record<string, Record<string, unknown>>;
  components: { securitySchemes: Record<string, unknown>; [section: string]: unknown };
  [field: string]: unknown;
}

type SecurityRequirement = Record<string, readonly string[]>;

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/**
 * Derives the view for tools that cannot read `scheme: MAC`: an operation's only security is an API key in the `Authorization`
 * header. Scopes and the client certificate are left out; tools would demand `Bearer` for the one and ignore the other.
 */
export function toolsView(description: Description): Description {
  const view = structuredClone(description);
  view.components.securitySchemes = {
    Mac: {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: 'MAC id="…", ts="…", nonce="…", mac="…", ext="…"',
    },
  };
  for (const path of Object.values(view.paths)) {
    for (const method of methods) {
      const operation = path[method] as { security?: readonly SecurityRequirement[] } | undefined;
      if (operation)
        operation.security = needsMac(operation.security ?? view.security ?? []) ? [{ Mac: [] }] : [];
    }
  }
  return view;
}

const needsMac = (security: readonly SecurityRequirement[]): boolean =>
  security.some((requirement) => 'Mac' in requirement);
