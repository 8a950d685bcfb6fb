/** Who we are not, and what this page does with keys. */
export function PageFooter() {
  return (
    <footer className="page-footer">
      <p>Litas is independent of Paysera: not affiliated with it, and not endorsed by it.</p>
      <p>
        This page signs with public example credentials that only a sandbox knows, and talks to this machine
        alone. Keep the key of a real client on a server.
      </p>
    </footer>
  );
}
