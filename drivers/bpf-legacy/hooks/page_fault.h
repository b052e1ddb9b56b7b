/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A page fault, of a process or of the kernel. It may come while another hook reads
 * the memory of a process, so it shares nothing with the others. The tracepoints of
 * other architectures differ.
 */
#if defined(TRISCAP_X86_64)

#if defined(TRISCAP_RAW_TRACEPOINTS)

/* unsigned long address, struct pt_regs *regs, unsigned long error */
#define PAGE_FAULT_CONTEXT struct bpf_raw_tracepoint_args
#define PAGE_FAULT(ctx, sc)                                       \
	fixed_event(ctx, LANE_PAGE_FAULT, SCRATCH_PAGE_FAULT, sc, \
		    EVENT_PAGE_FAULT_E, (ctx)->args[0],           \
		    KREAD((struct pt_regs *)(ctx)->args[1], ip),  \
		    (ctx)->args[2])

#else

struct page_fault_context {
	__u64 common;
	unsigned long address;
	unsigned long ip;
	unsigned long error;
};

#define PAGE_FAULT_CONTEXT struct page_fault_context
#define PAGE_FAULT(ctx, sc)                                        \
	fixed_event(ctx, LANE_PAGE_FAULT, SCRATCH_PAGE_FAULT, sc,  \
		    EVENT_PAGE_FAULT_E, (ctx)->address, (ctx)->ip, \
		    (ctx)->error)

#endif

HOOK(exceptions, page_fault_user)
int on_page_fault_user(PAGE_FAULT_CONTEXT *ctx)
{
	return PAGE_FAULT(ctx, TRISCAP_SC_PAGE_FAULT_USER);
}

HOOK(exceptions, page_fault_kernel)
int on_page_fault_kernel(PAGE_FAULT_CONTEXT *ctx)
{
	return PAGE_FAULT(ctx, TRISCAP_SC_PAGE_FAULT_KERNEL);
}

#undef PAGE_FAULT
#undef PAGE_FAULT_CONTEXT
#endif
