import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconMoon, IconSun, type Icon } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLanguage } from '../../lib/i18n/i18n.js';
import { LANGUAGES } from '../../lib/i18n/languages.js';
import { useAppTexts } from '../locales/texts.js';

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };
const SCHEME_NAMES = ['light', 'dark', 'auto'] as const;
const LANGUAGE_NAMES = ['en', 'de'] as const;

/** How the console looks and speaks: colours and language, kept in this browser. */
export function Preferences(): ReactElement {
  const t = useAppTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [language, speak] = useLanguage();
  return (
    <>
      <Choice
        title={t('appearance.title')}
        icon={SCHEMES[colorScheme]}
        values={SCHEME_NAMES}
        value={colorScheme}
        onChange={setColorScheme}
        nameOf={(name) => t(`appearance.${name}`)}
      />
      <Choice
        title={t('language')}
        icon={IconLanguage}
        values={LANGUAGE_NAMES}
        value={language}
        onChange={speak}
        nameOf={(name) => LANGUAGES[name]}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly icon: Icon;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly nameOf: (value: Value) => string;
}

/** A menu in which one of a few values is chosen. */
function Choice<Value extends string>({ icon: Icon, values, ...props }: ChoiceProps<Value>): ReactElement {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" px="xs" aria-label={props.title}>
          <Icon size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{props.title}</Menu.Label>
        <Menu.RadioGroup value={props.value}>
          {values.map((value) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick onChange={() => props.onChange(value)}>
              {props.nameOf(value)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
