interface ScreenTitleProps {
  readonly title: string;
  /** Only for people who do not see the screen, where it is clear what it is. @default false */
  readonly isHidden?: boolean;
}

/** The name of a screen: its first heading, and the title of the window. */
export function ScreenTitle({ title, isHidden = false }: ScreenTitleProps) {
  return (
    <>
      <title>{`${title} · Litas workbench`}</title>
      <h1 className={isHidden ? 'visually-hidden' : 'screen-title'}>{title}</h1>
    </>
  );
}
