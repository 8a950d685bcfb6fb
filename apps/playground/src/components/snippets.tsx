import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { snippetLanguages, type SnippetRequest, snippets } from '../snippets/snippets.ts';
import { CopyButton } from './copy-button.tsx';

interface SnippetsProps {
  /** The name of the list of languages. */
  readonly label: string;
  readonly request: SnippetRequest;
  /** A further text in addition to the languages. */
  readonly more?: { readonly name: string; readonly text: string };
  readonly copy: string;
  readonly copied: string;
}

/** A request in several languages, to copy. */
export function Snippets({ label, request, more, copy, copied }: SnippetsProps) {
  const all = [
    ...snippetLanguages.map(([language, name]) => ({
      id: language,
      name,
      text: snippets[language](request),
    })),
    ...(more === undefined ? [] : [{ id: 'more', ...more }]),
  ];
  return (
    <Tabs className="result-tabs snippets">
      <TabList aria-label={label}>
        {all.map(({ id, name }) => (
          <Tab key={id} id={id}>
            {name}
          </Tab>
        ))}
      </TabList>
      {all.map(({ id, name, text }) => (
        <TabPanel key={id} id={id}>
          {/* It scrolls, so the keyboard must reach it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="snippet" tabIndex={0} role="region" aria-label={name}>
            <code>{text}</code>
          </pre>
          <CopyButton text={() => text} label={copy} done={copied} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
