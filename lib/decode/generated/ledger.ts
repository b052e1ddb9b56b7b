export const lanes=['sys_enter','sys_exit','exec','exit','fork','switch','page_fault','signal'] as const;
export const filteredCauses=['event','self','pid','duplicate'] as const;
export const droppedCauses=['ring_full','scratch_busy','scratch_stolen','too_large','recursion','lost','corrupt','unread'] as const;
export type Lane=(typeof lanes)[number];export type FilteredCause=(typeof filteredCauses)[number];export type DroppedCause=(typeof droppedCauses)[number];
