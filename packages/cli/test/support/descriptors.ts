export { descriptors } from '../../../client/src/generated/descriptors.gen.ts';
