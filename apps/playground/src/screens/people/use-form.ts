import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PeopleSearch } from '../../people/people-search.ts';

/** Returns the open form of the URL, and functions that open and close one. */
export function useForm() {
  const { form } = useSearch({ from: '/people' });
  const navigate = useNavigate();
  const go = (next: PeopleSearch['form'], isNew: boolean): void =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, form: next }),
      replace: !isNew,
      resetScroll: false,
    });
  return {
    form,
    open: (next: NonNullable<PeopleSearch['form']>) => go(next, true),
    close: () => go(undefined, false),
  };
}
