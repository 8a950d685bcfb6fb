import { type Description, operationsOf } from '../read/index.ts';

/**
 * Derives the view for tools that cannot read `scheme: MAC`: an operation's only security is an API key in the `Authorization`
 * header. Scopes and the client certificate are removed, because tools would require `Bearer` for scopes and ignore the certificate.
 */
export function toolsView(description: Description): Description {
  const view = structuredClone(description);
  Object.assign(view.components, {
    securitySchemes: {
      Mac: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        description: 'MAC id="…", ts="…", nonce="…", mac="…", ext="…"',
      },
    },
  });
  for (const { operation } of operationsOf(view)) {
    const needsMac = (operation.security ?? view.security ?? []).some((requirement) => 'Mac' in requirement);
    Object.assign(operation, { security: needsMac ? [{ Mac: [] }] : [] });
  }
  return view;
}
