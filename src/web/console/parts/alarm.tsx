/** What calls for attention: a sound, a notice of the browser, a number in the title. */
export const Alarm = () => null;
