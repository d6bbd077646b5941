import { render } from "preact";
import { useEffect } from "preact/hooks";
import { followKeys } from "./commands.ts";
import { holdBusyButtons } from "./form.tsx";
import { Layout } from "./layout.tsx";
import { followLinks } from "./router.ts";
import { look, me } from "./session.ts";
import { SignIn } from "./pages/sign-in.tsx";
import { fetchWords, start } from "./words.ts";

function Console() {
  useEffect(() => { void fetchWords().then(() => (start.value?.in ? look() : undefined)).finally(() => { me.value ??= undefined; }); }, []);
  if (!start.value || me.value === null) return <p class="opening" role="status">…</p>;
  return me.value ? <Layout /> : <SignIn />;
}

followLinks();
followKeys();
holdBusyButtons();
const root = document.getElementById("console");
if (root) render(<Console />, root);
