import { type Context, isNode, type Node, type Rule, stringsOf } from './redocly.ts';

/** Requires that gates of fields and security of operations use only scopes of the scheme `OAuth2`. */
export const knownScope: Rule = () => {
  const scopes = new Set<string>();
  return {
    Root: {
      enter(root: Node, { resolve }: Context) {
        const schemes = isNode(root['components']) ? root['components']['securitySchemes'] : undefined;
        const scheme = isNode(schemes) ? resolve(schemes['OAuth2']).node : undefined;
        const flows = isNode(scheme) && isNode(scheme['flows']) ? Object.values(scheme['flows']) : [];
        for (const flow of flows)
          for (const scope of Object.keys((isNode(flow) && flow['scopes']) || {})) scopes.add(scope);
      },
    },
    Schema(schema: Node, { location, report }: Context) {
      for (const [name, field] of Object.entries(isNode(schema['properties']) ? schema['properties'] : {})) {
        if (!isNode(field) || !('x-required-scopes' in field)) continue;
        const gate = stringsOf(field['x-required-scopes']);
        const place = location.child(['properties', name, 'x-required-scopes']);
        if (gate.length === 0) report({ message: 'A gate needs at least one scope.', location: place });
        for (const scope of gate.filter((each) => !scopes.has(each)))
          report({ message: `There is no scope \`${scope}\`.`, location: place });
      }
    },
    SecurityRequirement(requirement: Node, { location, report }: Context) {
      for (const scope of stringsOf(requirement['OAuth2']).filter((each) => !scopes.has(each)))
        report({ message: `There is no scope \`${scope}\`.`, location: location.child('OAuth2') });
    },
  };
};
