interface ScreenTitleProps {
  readonly title: string;
  /** Whether only screen readers get the title. @default false */
  readonly isHidden?: boolean;
}

/** The name of a screen, as its first heading and as the title of the window. */
export function ScreenTitle({ title, isHidden = false }: ScreenTitleProps) {
  return (
    <>
      <title>{`${title} · Litas workbench`}</title>
      <h1 className={isHidden ? 'visually-hidden' : 'screen-title'} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
