import { mutationTests } from '../../vitest.shared.ts';

export default mutationTests(['test/{cli,node}/**']);
