import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buttonClass } from './Button';
import { Icon } from './Icon';

export interface MenuItemOf {
  id: string;
  label: string;
  icon?: LucideIcon;
  isDisabled?: boolean;
  onPress: () => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItemOf[];
  /** Shown instead of the label's words, which then only name it. */
  icon?: LucideIcon;
  iconOnly?: boolean;
  variant?: 'plain' | 'quiet';
}

/** A button that opens a short list of things to do. */
export function Menu({ label, items, icon, iconOnly = false, variant = 'plain' }: MenuProps) {
  return (
    <MenuTrigger>
      {iconOnly && icon ? (
        <Button className="kit-icon-button" aria-label={label}>
          <Icon of={icon} />
        </Button>
      ) : (
        <Button className={buttonClass(variant)}>
          {icon && <Icon of={icon} />}
          <span>{label}</span>
          <Icon of={ChevronDown} size="small" />
        </Button>
      )}
      <Popover className="kit-float kit-list-float">
        <AriaMenu className="kit-list" aria-label={label}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled}
              className="kit-list-item"
              onAction={item.onPress}
            >
              {item.icon && <Icon of={item.icon} />}
              <span className="kit-list-words">{item.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
