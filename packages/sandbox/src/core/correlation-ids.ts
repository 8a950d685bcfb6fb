import { nextWord, randomState } from '../world/random.ts';

/** Makes the ids that name requests: 32 hexadecimal digits, the same ones for the same seed and world. */
export function correlationIds(seed: number, world: string): () => string {
  let state = randomState(`correlation ids ${seed} ${world}`);
  return () => {
    let id = '';
    for (let part = 0; part < 4; part++) {
      const [word, next] = nextWord(state);
      state = next;
      id += word.toString(16).padStart(8, '0');
    }
    return id;
  };
}
