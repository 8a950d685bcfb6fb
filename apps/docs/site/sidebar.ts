import { operationsOf, readControls, readDescription } from '@litas/openapi/read';
import { topicRoute } from './topic-route.ts';
import { exampleNames } from './example-names.ts';
import { guideGroups } from './guide-groups.ts';

const description = readDescription();

const catalogue = (name: string): string => `catalogues/${name}`;

/** The navigation. */
export const sidebar = [
  ...Object.entries(guideGroups).map(([label, names]) => ({
    label,
    items: names.map((name) => `guides/${name}`),
  })),
  {
    label: 'Examples',
    collapsed: true,
    items: [{ label: 'All examples', slug: 'examples' }, ...exampleNames.map((name) => `examples/${name}`)],
  },
  {
    label: 'Operations',
    collapsed: true,
    items: [
      { label: 'All operations', slug: 'operations' },
      ...(description.tags ?? []).map(({ name }) => ({
        label: name,
        collapsed: true,
        items: operationsOf(description)
          .filter(({ operation }) => operation.tags?.includes(name))
          .map(({ operationId }) => ({ label: operationId, slug: `operations/${operationId}` })),
      })),
    ],
  },
  {
    label: 'Catalogues',
    items: [
      ...['errors', 'scopes', 'options', 'sandbox-options'].map(catalogue),
      ...['commands', 'commands/control', 'commands/litas-sandbox'].map(catalogue),
      {
        label: 'Controls',
        collapsed: true,
        items: [
          { label: 'All controls', slug: 'catalogues/controls' },
          ...(readControls().tags ?? []).map(({ name }) => topicRoute(name)),
        ],
      },
      ...['glossary', 'evidence', 'contract', 'benchmarks', 'security', 'changelog'].map(catalogue),
    ],
  },
  {
    label: 'Packages',
    items: ['client', 'sandbox', 'msw', 'cli', 'openapi'].map((name) => `packages/${name}`),
  },
  { label: 'Reference (TypeDoc)', link: '/reference/' },
  {
    label: 'Project',
    collapsed: true,
    items: ['project/contributing', { label: 'Decisions', slug: 'project/decisions' }],
  },
];
