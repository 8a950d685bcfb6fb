import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // The file of the repository from which a page is made.
    schema: docsSchema({ extend: z.object({ source: z.string().optional() }) }),
  }),
};
