import { Box } from '@mantine/core';
import type { ReactElement } from 'react';
import { CopyButton } from '../copy/copy-button.js';
import classes from './code-block.module.css';

/** Code to read and to copy. `label` names it. */
export function CodeBlock({ code, label }: { code: string; label: string }): ReactElement {
  return (
    <Box className={classes.block}>
      <pre className={classes.code} tabIndex={0} role="region" aria-label={label}>
        <code>{code}</code>
      </pre>
      <Box className={classes.copy}>
        <CopyButton value={code} of={label} />
      </Box>
    </Box>
  );
}
