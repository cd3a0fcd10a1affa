import { useForm, type UseFormReturnType } from '@mantine/form';
import { useApiTexts } from '../locales/texts.js';
import { scopeFault, type ApiValues } from './api-values.js';

/** The form of an API: its name is there, and its scopes are names that stand there once. */
export function useApiForm(initialValues: ApiValues): UseFormReturnType<ApiValues> {
  const t = useApiTexts();
  return useForm<ApiValues>({
    initialValues,
    validate: {
      name: (text) => (text.trim() === '' ? t('form.nameNeeded') : null),
      scopes: {
        name: (name, { scopes }) => {
          const fault = scopeFault(name, scopes);
          return fault === null ? null : t(`form.${fault}`);
        },
      },
    },
  });
}
