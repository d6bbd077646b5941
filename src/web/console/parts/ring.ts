let sound: AudioContext | undefined;

/** Two soft tones; three sharp ones for an emergency. A browser that lets no page sound before somebody pressed something stays silent. */
export function ring(urgent: boolean): void {
  try {
    sound ??= new AudioContext();
    const begin = sound.currentTime;
    const tones = urgent ? [988, 740, 988] : [660, 880];
    for (const [n, pitch] of tones.entries()) {
      const tone = sound.createOscillator();
      const loud = sound.createGain();
      tone.frequency.value = pitch;
      loud.gain.setValueAtTime(0, begin + n * 0.18);
      loud.gain.linearRampToValueAtTime(urgent ? 0.25 : 0.12, begin + n * 0.18 + 0.02);
      loud.gain.exponentialRampToValueAtTime(0.0001, begin + n * 0.18 + 0.16);
      tone.connect(loud).connect(sound.destination);
      tone.start(begin + n * 0.18);
      tone.stop(begin + n * 0.18 + 0.18);
    }
  } catch { /* no sound here */ }
}
