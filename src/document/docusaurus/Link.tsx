import type {ComponentProps, ReactNode, Ref} from 'react';

import {hasProtocol, withBaseUrl} from './useBaseUrl';

type Props = ComponentProps<'a'> & {
  to?: string;
  autoAddBaseUrl?: boolean;
  isNavLink?: boolean;
  'data-noBrokenLinkCheck'?: boolean;
  ref?: Ref<HTMLAnchorElement>;
};

/** The path of an address with its last slash, before query and hash. */
const withSlash = (address: string): string =>
  address.startsWith('#') ? address : address.replace(/^([^?#]*[^/?#])(?=[?#]|$)/, '$1/');

/** A plain link, written as Docusaurus' own writes it at build; dead ones are found there. */
export default function Link({
  to,
  href,
  autoAddBaseUrl = true,
  isNavLink: _isNavLink,
  'data-noBrokenLinkCheck': _noCheck,
  ...props
}: Props): ReactNode {
  const asked = to ?? href ?? '';
  const isInternal = !hasProtocol(asked);
  const bare = asked.replace('pathname://', '');
  const based = autoAddBaseUrl && bare.startsWith('/') ? withBaseUrl(bare) : bare;
  return (
    // What it holds comes with the props.
    // eslint-disable-next-line jsx-a11y-x/anchor-has-content
    <a
      href={isInternal ? withSlash(based) : based}
      {...(asked !== '' && !isInternal && {target: '_blank', rel: 'noopener noreferrer'})}
      {...props}
    />
  );
}
