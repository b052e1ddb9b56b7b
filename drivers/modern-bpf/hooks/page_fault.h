/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A page fault, of a process or of the kernel. It may come while another hook reads
 * the memory of a process, so it shares nothing with the others. Two kinds of
 * program, as in sys_exit.h. The tracepoints of other architectures differ.
 */
#if defined(__TARGET_ARCH_x86)
#define PAGE_FAULT(sc, address, ip, error) \
	fixed_event(LANE_PAGE_FAULT, sc, EVENT_PAGE_FAULT_E, address, ip, error)

SEC("tp_btf/page_fault_user")
int BPF_PROG(on_page_fault_user, unsigned long address, struct pt_regs *regs,
	     unsigned long error)
{
	return PAGE_FAULT(TRISCAP_SC_PAGE_FAULT_USER, address, regs->ip, error);
}

SEC("tp_btf/page_fault_kernel")
int BPF_PROG(on_page_fault_kernel, unsigned long address, struct pt_regs *regs,
	     unsigned long error)
{
	return PAGE_FAULT(TRISCAP_SC_PAGE_FAULT_KERNEL, address, regs->ip,
			  error);
}

struct trace_event_raw_page_fault {
	__u64 common;
	unsigned long address;
	unsigned long ip;
	unsigned long error;
};

SEC("tracepoint/exceptions/page_fault_user")
int on_page_fault_user_classic(struct trace_event_raw_page_fault *ctx)
{
	return PAGE_FAULT(TRISCAP_SC_PAGE_FAULT_USER, ctx->address, ctx->ip,
			  ctx->error);
}

SEC("tracepoint/exceptions/page_fault_kernel")
int on_page_fault_kernel_classic(struct trace_event_raw_page_fault *ctx)
{
	return PAGE_FAULT(TRISCAP_SC_PAGE_FAULT_KERNEL, ctx->address, ctx->ip,
			  ctx->error);
}

#undef PAGE_FAULT
#endif
