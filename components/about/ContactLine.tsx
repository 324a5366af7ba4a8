// Where a complaint goes: the address this copy was published with, or a plain word that it has none.
import { site } from '@/components/layout/site';

export function ContactLine() {
  const { contact } = site;
  if (!contact) return <p>This copy was published without an address for letters. Write to the newsroom, school or person that gave it to you.</p>;
  const href = contact.includes('@') && !contact.startsWith('mailto:') ? `mailto:${contact}` : contact;
  return (
    <p>
      Write to <a href={href}>{contact.replace(/^mailto:/, '')}</a>.
    </p>
  );
}
