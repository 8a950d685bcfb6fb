import { Mark } from './mark.tsx';

/** The name of the page, and a way past it for people who use the keyboard. */
export function PageHeader() {
  return (
    <header className="page-header">
      <a className="skip" href="#wallet">
        Skip to the wallet
      </a>
      <div className="brand">
        <Mark />
        <h1>
          Litas <span>playground</span>
        </h1>
      </div>
      <p className="tagline">A wallet on your own machine, with real signatures and no real money.</p>
    </header>
  );
}
