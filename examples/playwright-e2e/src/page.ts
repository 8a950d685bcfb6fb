/** The page of the app. Its script asks the server, which has the token of the user. */
export const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Savings goal</title>
    <style>
      :root {
        color-scheme: light dark;
        --ink: light-dark(#1f1c16, #f2ecdf);
        --line: light-dark(#ded6c6, #373127);
        --accent: light-dark(#7d4507, #f0b455);
      }
      body { margin: 0; background: light-dark(#f6f3ec, #14120e); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
      main {
        max-width: 30rem; margin: clamp(1rem, 8vw, 4rem) auto; padding: 1.5rem; width: calc(100% - 2rem); box-sizing: border-box;
        background: light-dark(#fffdf8, #1c1914); border: 1px solid var(--line); border-radius: 0.75rem;
      }
      h1 { margin: 0 0 1rem; font-size: 1.25rem; }
      output { display: block; font-size: 2rem; font-weight: 650; }
      progress { width: 100%; accent-color: var(--accent); }
      button, .button {
        display: inline-block; margin-top: 1rem; padding: 0.5rem 1rem; border: 0; border-radius: 0.5rem; font: inherit; cursor: pointer;
        background: var(--accent); color: light-dark(#fffaf0, #221a0b); text-decoration: none;
      }
      [role='alert'] { color: light-dark(#9b2318, #ffa394); }
      [hidden] { display: none; }
    </style>
  </head>
  <body>
    <main>
      <h1>Savings goal: €10,000.00</h1>
      <p role="alert" hidden></p>
      <section hidden>
        <output aria-label="Balance"></output>
        <progress aria-label="Saved so far" max="1"></progress>
        <button type="button">Refresh</button>
      </section>
      <a class="button" href="/sign-in" hidden>Sign in with Paysera</a>
    </main>
    <script type="module">
      const [alert, section, link] = ['[role=alert]', 'section', 'a'].map((name) => document.querySelector(name));
      const show = (element, visible) => (element.hidden = !visible);
      async function refresh() {
        const response = await fetch('/balance');
        const { balance, share, message } = await response.json();
        show(alert, message !== undefined);
        alert.textContent = message ?? '';
        show(link, response.status === 401);
        show(section, response.status !== 401);
        if (response.ok) {
          document.querySelector('output').textContent = balance;
          document.querySelector('progress').value = share;
        }
      }
      document.querySelector('button').addEventListener('click', refresh);
      await refresh();
      const denied = new URL(location.href).searchParams.get('message');
      if (denied) {
        show(alert, true);
        alert.textContent = denied;
      }
    </script>
  </body>
</html>`;
