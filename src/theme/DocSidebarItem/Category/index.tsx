import Link from '@docusaurus/Link';
import {findFirstSidebarItemLink, isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import {isSamePath} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import clsx from 'clsx';
import {useState, type ReactNode} from 'react';

/**
 * A part of the book in the sidebar. Its list is in the page when it is folded too, and the caret's name
 * does not change with its state; so it can be opened without React as well as with it.
 */
export default function DocSidebarItemCategory({item, activePath, level, onItemClick}: Props): ReactNode {
  const isActive = isActiveSidebarItem(item, activePath);
  const [isOpen, setOpen] = useState(isActive || !item.collapsed);
  const isHere = isSamePath(item.href, activePath);
  return (
    <li className={clsx('menu__list-item', !isOpen && 'menu__list-item--collapsed', item.className)}>
      <div className={clsx('menu__list-item-collapsible', isHere && 'menu__list-item-collapsible--active')}>
        <Link
          className={clsx('menu__link', isActive && 'menu__link--active')}
          to={item.href ?? findFirstSidebarItemLink(item)}
          aria-current={isHere ? 'page' : undefined}
          onClick={() => onItemClick?.(item)}
        >
          {item.label}
        </Link>
        <button
          type="button"
          className="clean-btn menu__caret"
          aria-label={item.label}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <ul className="menu__list" hidden={!isOpen}>
        <DocSidebarItems
          items={item.items}
          activePath={activePath}
          level={level + 1}
          onItemClick={onItemClick}
        />
      </ul>
    </li>
  );
}
