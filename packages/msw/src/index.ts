export { override, type Overrides } from './generated/overrides.gen.ts';
