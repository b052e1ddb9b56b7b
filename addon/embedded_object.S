/* SPDX-License-Identifier: Apache-2.0 */
/* Puts the compiled modern-bpf driver into the addon; embedded_object.h gives it out. */
	.section .rodata
	.balign 16	/* elf/ reads headers in place */
	.global triscap_modern_bpf_object
	.hidden triscap_modern_bpf_object
triscap_modern_bpf_object:
	.incbin TRISCAP_MODERN_BPF_OBJECT
	.global triscap_modern_bpf_object_end
	.hidden triscap_modern_bpf_object_end
triscap_modern_bpf_object_end:
	.section .note.GNU-stack, "", @progbits
