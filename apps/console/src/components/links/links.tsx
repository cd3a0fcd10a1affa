import { Anchor, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactElement } from 'react';

/** A link within the console, in a text. */
export const AnchorLink = createLink(Anchor<'a'>);

/** A link within the console that looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);

function ButtonAnchor(props: ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>): ReactElement {
  return <Button component="a" {...props} />;
}
