import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link within the console, in a text. */
export const AnchorLink = createLink(Anchor<'a'>);

/** A link within the console that looks like a button. */
export const ButtonLink = createLink(Button<'a'>);
