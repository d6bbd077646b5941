import { useRef, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, useDeed } from "#web/console/form.tsx";
import { look, me } from "#web/console/session.ts";
import { say } from "#web/console/words.ts";

/** Pixels of a side: guests see it as a small circle. */
const side = 256;

/** The middle of a picture, made small here: what a camera wrote beside it (place, time) stays on this device. */
async function madeSmall(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  const least = Math.min(picture.width, picture.height);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  canvas.getContext("2d")?.drawImage(picture, (picture.width - least) / 2, (picture.height - least) / 2, least, least, 0, 0, side, side);
  picture.close();
  return canvas.toDataURL("image/jpeg", 0.86).split(",")[1] ?? "";
}

/** One's own picture: chosen, seen as guests see it, taken away. */
export function OwnPhoto() {
  const [unreadable, setUnreadable] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const deed = useDeed();
  const photo = me.value?.photo;
  const choose = (file: File | undefined) => {
    if (!file) return;
    setUnreadable(false);
    void madeSmall(file).then((picture) => deed.run(() => ask("/api/session/photo", { body: { picture } }).then(look)), () => setUnreadable(true));
  };
  return (
    <section class="sheet"><h2>{say("photo")}</h2>
      <div class="row">
        {photo ? <img class="own-photo" src={`/api/photos/${photo}`} alt={say("photo")} width={64} height={64} /> : null}
        <p class="soft own-photo-hint">{say("photo_hint")}</p>
      </div>
      <input ref={input} type="file" hidden accept="image/png,image/jpeg,image/webp" aria-label={say("photo")} onChange={({ currentTarget }) => { choose(currentTarget.files?.[0]); currentTarget.value = ""; }} />
      <Fault>{unreadable ? say("photo_unreadable") : deed.fault}</Fault>
      <div class="deeds">{photo ? <button type="button" aria-disabled={deed.busy} onClick={() => void deed.run(() => ask("/api/session/photo", { method: "DELETE" }).then(look))}>{say("photo_remove")}</button> : null}
        <button type="button" aria-disabled={deed.busy} onClick={() => input.current?.click()}>{say("photo_choose")}</button></div>
    </section>
  );
}
