import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
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

/** Moves the focus to the first field of a form when it opens, and back to the link that opened it when it closes. */
export function useFormFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return form;
}
