/** The reason why a wallet cannot be connected in this mode. */
export function NoConnect({ reason }: { readonly reason: string }) {
  return (
    <section className="bar" aria-label="Connection">
      <p id="no-connect" className="bar-text">
        {reason}
      </p>
      <button type="button" className="primary" disabled aria-describedby="no-connect">
        Connect
      </button>
    </section>
  );
}
