import type { ReactElement } from 'react';
import { AnchorLink } from '../../components/links/links.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { useAppTexts } from '../locales/texts.js';

/** What an address leads to that no page has. */
export function NotFoundPage(): ReactElement {
  const t = useAppTexts();
  return (
    <>
      <PageHeader title={t('notFound.title')} description={t('notFound.why')} />
      <AnchorLink to="/">{t('notFound.home')}</AnchorLink>
    </>
  );
}
