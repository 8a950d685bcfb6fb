import { guilloche } from './guilloche.ts';

/**
 * Draws a rosette, an ornament of banknotes, from a signature.
 *
 * @param mac - Base64 text of the signature.
 * @param size - Width and height of the drawing.
 * @returns The `d` attributes of its paths.
 */
export function rosette(mac: string, size = 100): readonly string[] {
  const digit = (index: number): number => base64.indexOf(mac.charAt(index)) + 1;
  const half = size / 2;
  const petals = 7 + (digit(0) % 11);
  return [
    ...guilloche({
      center: half,
      radius: half * 0.78,
      depth: half * (0.14 + digit(1) / 1000),
      petals,
      strands: 3 + (digit(2) % 3),
      twist: digit(3) / 20,
    }),
    ...guilloche({
      center: half,
      radius: half * (0.34 + digit(4) / 640),
      depth: half * (0.12 + digit(5) / 640),
      petals: 5 + (digit(6) % 8),
      strands: 3 + (digit(7) % 3),
      twist: digit(8) / 20,
    }),
  ];
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
