# What checks are made of. Everything is read below $root; links are followed inside it, as the system itself would.
# Complaints go to a closed descriptor: bare images have no /dev/null, and writing to it would make one. No here-documents:
# shells used to keep those in files (bash before 5.1), for which a read-only root has no place.

export LC_ALL=C
root=${TRISCAP_ROOT:-}
root=${root%/}
newline='
'
tab='	'

# locate PATH: where it lies for us, in $place.
locate() {
	place=$root$1
	[ -n "$root" ] || return 0
	at='' left=$1 links=0
	while [ -n "$left" ]; do
		part=${left%%/*}
		case $left in
		*/*) left=${left#*/} ;;
		*) left='' ;;
		esac
		case $part in
		'' | .) continue ;;
		..) at=${at%/*} && continue ;;
		esac
		if [ -L "$root$at/$part" ] && [ "$links" -lt 40 ]; then
			links=$((links + 1))
			target=$(readlink "$root$at/$part") || return 1
			case $target in
			/*) at='' ;;
			esac
			left=$target/$left
		else
			at=$at/$part
		fi
	done
	place=$root$at
}

# By opening it: not every shell's own test knows what capabilities allow.
readable() {
	locate "$1" && { [ -r "$place" ] || (: <"$place") 2>&-; }
}

# has PROGRAM...: all of them. What would be asked of one that is not there is not known.
has() {
	for program; do
		case $(command -v "$program") in
		'') return 1 ;;
		esac
	done
}

trim() { # $value: without blanks around it
	value=${value#"${value%%[! "$tab"]*}"}
	value=${value%"${value##*[! "$tab"]}"}
}

# Sources of facts: each sets $value, and fails if it says nothing. Success with an empty value: nobody knows.

from_uname() {
	value=$(uname "-$1" 2>&-) && [ -n "$value" ]
}

# By cat: some files of /proc give one byte to a shell's own read, and then the end.
from_line() {
	value=''
	readable "$1" || return 1
	has cat || return 0
	value=$(cat "$place" 2>&-)
	value=${value%%"$newline"*}
	trim
	[ -n "$value" ]
}

from_bracketed() {
	from_line "$1" || return 1
	case $value in
	'') return 0 ;;
	*[[\(]*[]\)]*) ;;
	*) return 1 ;;
	esac
	value=${value#*[[\(]}
	value=${value%%[]\)]*}
}

# In this process, not by a program: it may hold capabilities that its children do not.
from_field() { # name, file
	value=''
	readable "$2" || return 1
	while read -r line || [ -n "$line" ]; do
		case $line in
		"$1"*)
			value=${line#"$1"}
			trim
			value=${value%%[ "$tab"]*}
			break
			;;
		esac
	done <"$place"
	[ -n "$value" ]
}

from_setting() { # key, file
	value=''
	readable "$2" || return 1
	while read -r line || [ -n "$line" ]; do
		case $line in
		"$1="*)
			value=${line#*=}
			case $value in
			\"*\") value=${value#\"} && value=${value%\"} ;;
			\'*\') value=${value#\'} && value=${value%\'} ;;
			esac
			break
			;;
		esac
	done <"$place"
	[ -n "$value" ]
}

from_count() {
	from_line "$1" || return 1
	left=$value, value=0
	while [ -n "$left" ]; do
		part=${left%%,*} left=${left#*,}
		case $part in
		'' | *[!0-9-]* | -* | *-) value='' && return 1 ;;
		esac
		value=$((value + ${part#*-} - ${part%-*} + 1))
	done
}

from_last_byte() {
	value=''
	readable "$1" || return 1
	has od || return 0
	value=$(od -An -tu1 "$place" 2>&-)
	value=${value##*[! 0-9]}
	value=${value##* }
	[ -n "$value" ]
}

from_exists() { # file, value
	value=''
	readable "$1" && value=$2
}

from_fits() { # file, pattern, value
	value=''
	readable "$1" || return 1
	while read -r line || [ -n "$line" ]; do
		# shellcheck disable=SC2254 # a pattern it is
		case $line in
		$2) value=$3 && return 0 ;;
		esac
	done <"$place"
	return 1
}

from_begins() { # file, hexadecimal digits, value
	value=''
	readable "$1" || return 1
	has od || return 0
	# shellcheck disable=SC2046 # its words, put together
	set -- "$2" "$3" $(od -An -tx1 -N2 "$place" 2>&-)
	[ "${3:-}${4:-}" = "$1" ] && value=$2
}

# Its head says how long its parts are: https://docs.kernel.org/bpf/btf.html
from_whole_btf() { # file, value
	value=''
	readable "$1" || return 1
	has od wc || return 0
	# shellcheck disable=SC2046 # its words
	set -- "$2" $(od -An -tx1 -N2 "$place" 2>&-) $(od -An -tu4 -N24 "$place" 2>&-)
	# The magic number's two bytes, then six words: that number, and where types and strings are.
	[ $# -eq 9 ] && [ "$2$3" = 9feb ] || return 1
	bytes=$(wc -c <"$place" 2>&-)
	[ $(($5 + $6 + $7)) -le "$bytes" ] && [ $(($5 + $8 + $9)) -le "$bytes" ] && value=$1
}

# A zero byte would end what some greps see of a line.
from_contains() { # file, text, value
	value=''
	readable "$1" || return 1
	has tr grep || return 0
	[ "$(tr '\000' '\n' <"$place" 2>&- | grep -c -F -e "$2" 2>&-)" != 0 ] && value=$3
}

# Tests: each sets $one to yes, no or unknown, and $one_errno.

# Lines "name yes" and "name no ERRNO" of what another program has tried.
test_try() {
	one=unknown one_errno=''
	[ -n "${TRISCAP_TRIES:-}" ] || return 0
	while read -r tried_name result code; do
		[ "$tried_name" != "$1" ] || one=$result one_errno=$code
	done <"$TRISCAP_TRIES"
}

# Below a folder that is closed, only the words of an error tell what is missing from what is forbidden.
test_file() {
	one=yes one_errno=''
	readable "$1" && return
	one=no one_errno=ENOENT
	case $( (: <"$place") 2>&1) in
	*'ermission denied'*) one_errno=EACCES ;;
	*'peration not permitted'*) one_errno=EPERM ;;
	esac
}

test_fact() { # value, answer:value...
	given=$1 other=unknown one=unknown one_errno=''
	shift
	for choice; do
		case $choice in
		*:"$given") one=${choice%%:*} && return 0 ;;
		*:'*') other=${choice%%:*} ;;
		esac
	done
	[ -z "$given" ] || one=$other
}

# By digit: there are shells that count with 32 bits (mksh).
has_bit() { # hexadecimal digits, bit
	digits=$1 skip=$(($2 / 4))
	while [ "$skip" -gt 0 ]; do
		digits=${digits%?} skip=$((skip - 1))
	done
	digit=${digits#"${digits%?}"}
	[ -n "$digit" ] && [ $((0x$digit >> $2 % 4 & 1)) -eq 1 ]
}

# Any of these bits.
test_capability() {
	one=unknown one_errno=''
	[ -n "$capabilities" ] || return 0
	one=no
	for bit; do
		! has_bit "$capabilities" "$bit" || one=yes
	done
}

# As perf_mmap() of the kernel counts.
test_perf_bytes() { # for each CPU
	one=unknown one_errno=''
	[ "$memlock" != unlimited ] || one=yes
	case $memlock:$cpusOnline:$perfEventMlockKb in
	*[!0-9:]* | :* | *: | *::*) return 0 ;;
	esac
	one=no
	[ $((cpusOnline * ($1 / 1024 - perfEventMlockKb))) -gt $((memlock / 1024)) ] || one=yes
}

test_program() {
	one=no one_errno=ENOENT
	folders=$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:
	while [ -n "$folders" ]; do
		folder=${folders%%:*} folders=${folders#*:}
		case $folder in
		/*) locate "$folder" ;;
		*) continue ;;
		esac
		for file in "$place/$1" "$place/$1"-*; do
			case ${file#"$place/$1"} in
			'' | -[0-9]*) ;;
			*) continue ;;
			esac
			case ${file#"$place/$1-"} in
			"$file") ;;
			*[!0-9]*) continue ;;
			esac
			found=$place
			locate "${file#"$root"}"
			[ ! -f "$place" ] || [ ! -x "$place" ] || one=yes one_errno=''
			place=$found
		done
	done
}

test_headers() {
	one=unknown one_errno=''
	[ -n "$release" ] && has grep cat || return 0
	one=yes
	for folder in "/lib/modules/$release/build" "/usr/lib/modules/$release/build" \
		"/usr/src/linux-headers-$release" "/usr/src/kernels/$release" "/usr/src/linux-$release"; do
		locate "$folder"
		! has_headers "$place" || return 0
	done
	for folder in "$root"/usr/src/linux-*-obj/*/* "$root"/usr/src/linux-obj/*/*; do
		! has_headers "$folder" || return 0
	done
	one=no one_errno=ENOENT
}

# has_headers FOLDER: whole, and for this kernel?
has_headers() {
	[ -e "$1/Makefile" ] && is_for_release "$1" || return 1
	grep -q -e '^CONFIG_X86_64=' -e '^CONFIG_ARM64=' "$1/include/config/auto.conf" 2>&- || return 1
	for source in "$1" "$1/source" "${1%/*}/source"; do
		[ ! -e "$source/include/linux/kconfig.h" ] || return 0
	done
	# Debian and SUSE: the Makefile leads to the folder that several configurations share.
	while read -r line; do
		case $line in
		'include /'*/Makefile) line=${line#include } && line=${line%/Makefile} ;;
		*'-C /'*) line=/${line#*-C /} && line=${line%% *} ;;
		*) continue ;;
		esac
		locate "$line"
		[ ! -e "$place/include/linux/kconfig.h" ] || return 0
	done <"$1/Makefile"
	return 1
}

is_for_release() {
	if [ -r "$1/include/generated/utsrelease.h" ]; then
		grep -q -F -e "UTS_RELEASE \"$release\"" "$1/include/generated/utsrelease.h"
	else
		[ "$(cat "$1/include/config/kernel.release" 2>&-)" = "$release" ]
	fi
}

# find_built DRIVER ENDING NAMED: a file that was built for this kernel, in $built_file.
find_built() {
	built_file=''
	if [ -n "$3" ]; then
		locate "$3"
		[ ! -e "$place" ] || built_file=$place
		return 0
	fi
	case $architecture in
	aarch64) kernel=$release-arm64 ;;
	*) kernel=$release-$architecture ;;
	esac
	for folder in /var/lib/triscap "${XDG_CACHE_HOME:-${HOME:-}/.cache}/triscap"; do
		for file in "$root$folder/drivers/$kernel/triscap-$1-"*"$2"; do
			[ ! -e "$file" ] || built_file=$file
		done
	done
}

# From which sources a file in a cache was made, a shell does not know.
test_built() { # driver, ending, named
	one=no one_errno=''
	find_built "$1" "$2" "$3"
	[ -n "$release" ] && [ -n "$architecture" ] || one=unknown
	[ -z "$built_file" ] || one=unknown
	[ -z "$3" ] || [ -z "$built_file" ] || one=yes
}

# Whether the kernel knows the key, only loading tells.
test_signed() { # driver, ending, named
	one=no one_errno=''
	find_built "$1" "$2" "$3"
	[ -n "$built_file" ] || return 0
	has tail || one=unknown
	[ "$(tail -c 28 "$built_file" 2>&-)" != '~Module signature appended~' ] || one=unknown
}

# A check: all groups must be; of a group, any test. The first "no" of a check decides, the last of a group explains it.

check() { # title, tried
	title=$1 tried=$2 answer=yes errno='' why='' text='' command=''
}

any_of() {
	group=no group_errno=''
}

or() {
	case $one,$group in
	yes,* | *,yes) group=yes group_errno='' ;;
	unknown,* | *,unknown) group=unknown group_errno='' ;;
	*) group_errno=$one_errno ;;
	esac
}

and() {
	case $answer,$group in
	no,* | *,yes) ;;
	*,no) answer=no errno=$group_errno ;;
	*) answer=unknown ;;
	esac
}

is() { # value, one of these
	given=$1
	shift
	for choice; do
		[ "$given" != "$choice" ] || return 0
	done
	return 1
}

remedy() {
	text=$1 command=${2:-}
}

# Ends a check: $json, and $line for people.
finish() { # id
	said=$answer
	if [ "$answer" = unknown ]; then
		said='could not tell' why='this cannot be tried from here'
	fi
	json_string "$1" && json="{\"id\":$quoted"
	json_string "$title" && json="$json,\"title\":$quoted"
	json_string "$tried" && json="$json,\"tried\":$quoted"
	json_string "$said" && json="$json,\"answer\":$quoted"
	json_string "$errno" && json="$json,\"errno\":$quoted"
	json_string "$why" && json="$json,\"why\":$quoted"
	json="$json,\"remedy\":"
	line="$why${errno:+ ($errno)}"
	if [ -n "$text" ]; then
		line="$line$newline  -> $text${command:+:$newline     $command}"
		json_string "$text" && json="$json{\"text\":$quoted"
		json_string "$command" && json="$json,\"command\":$quoted}"
	else
		json="${json}null"
	fi
	json="$json}"
}

# JSON; '' is null.

json_string() {
	quoted=null
	[ -n "$1" ] || return 0
	quoted='' rest=$1
	while :; do
		case $rest in
		*[\\\"]*) ;;
		*) break ;;
		esac
		part=${rest%%[\\\"]*}
		rest=${rest#"$part"}
		quoted=$quoted$part\\${rest%"${rest#?}"}
		rest=${rest#?}
	done
	quoted=$quoted$rest
	# Bytes that are not printable are seldom there, and a program for each string takes its time.
	case $quoted in
	*[!\ -~]*) quoted=$(printf '%s' "$quoted" | tr -d '\000-\037\177') ;;
	esac
	quoted="\"$quoted\""
}

json_number() {
	quoted=null
	case ${1#-} in
	'' | *[!0-9]*) ;;
	*) quoted=$1 ;;
	esac
}

# Names, with blanks between them.
json_list() {
	quoted=''
	for item in $1; do
		quoted="$quoted${quoted:+,}\"$item\""
	done
	quoted="[$quoted]"
}

# A driver: what it needs, whether it is built, whether it could be.

driver() {
	driver=$1 needs=yes degraded=false lacks='' built='' build='' reason='' checks='' needed='' perhaps='' missing=''
}

need() { # answer, JSON, line
	case $needs,$1 in
	no,* | *,yes) ;;
	*,no) needs=no reason=$3 ;;
	*) needs=unknown ;;
	esac
	checks="$checks${checks:+,}$2"
}

want() { # answer, JSON, line
	[ "$1" != no ] || degraded=true lacks=${lacks:-$3}
	checks="$checks${checks:+,}$2"
}

is_built() {
	case ${built:-no},$1 in
	yes,* | *,yes) built=yes ;;
	*unknown*) built=unknown ;;
	*) built=no ;;
	esac
	[ "$1" != no ] || [ -n "$reason" ] || reason=$3
	checks="$checks${checks:+,}$2"
}

can_build() {
	case ${build:-yes},$1 in
	no,* | *,yes) build=${build:-yes} ;;
	*,no) build=no && [ "$needs" = no ] || [ "$built" = yes ] || reason=$3 ;;
	*) build=unknown ;;
	esac
	checks="$checks${checks:+,}$2"
}

# What CAP_SYS_ADMIN does not include.
without() {
	for item in $1; do
		is "$item" cap_bpf cap_perfmon || printf '%s ' "$item"
	done
}

# needs_capability NAME BIT: if the group of tests just made does not spare it.
needs_capability() {
	capability=$1
	case $2 in
	38 | 39) [ "${lastCapability:-99}" -ge "$2" ] || capability=cap_sys_admin ;;
	esac
	case $group in
	no)
		is "$capability" $needed || needed="$needed $capability"
		case $2 in
		38 | 39) test_capability "$2" 21 ;;
		*) test_capability "$2" ;;
		esac
		[ "$one" != no ] || is "$capability" $missing || missing="$missing $capability"
		;;
	unknown) perhaps="$perhaps $capability" ;;
	esac
}

finish_driver() { # kernel bytes per CPU, kernel bytes, user bytes
	if is cap_sys_admin $needed; then
		needed=$(without "$needed") missing=$(without "$missing")
	fi
	case $needs,${built:-yes},${build:-no} in
	no,* | *,no,no) state=unusable ;;
	unknown,*) state=unknown ;;
	*,yes,*) state=usable ;;
	*,yes) state=buildable ;;
	*) state=unknown ;;
	esac
	case $state in
	usable | unknown) ready=${ready:-$driver} ;;
	buildable) buildable=${buildable:-$driver} ;;
	esac
	summary="$summary$driver=$state "
	[ "$state" != unusable ] || degraded=false
	[ "$degraded" = false ] || explanation="$explanation$driver works in part: $lacks$newline"
	case $state in
	unusable | buildable) explanation="$explanation$driver: $reason$newline" ;;
	esac
	kernel=''
	if [ -n "$cpusOnline" ]; then
		# Of whole MiB: 1048576 = 1048 * 1000 + 576, so that no number is large.
		kernel=$(($2 / 1048576 + cpusOnline * ($1 / 1048576)))
		rest=$((kernel * 576))
		kernel=$((kernel * 1048 + rest / 1000)) rest=$((rest % 1000 + 1000))
		kernel=$kernel${rest#1}
	fi
	json="{\"driver\":\"$driver\",\"state\":\"$state\",\"degraded\":$degraded,\"checks\":[$checks]"
	json_list "$needed" && json="$json,\"capabilities\":{\"needed\":$quoted"
	json_list "$perhaps" && json="$json,\"perhaps\":$quoted"
	json_list "$missing" && json="$json,\"missing\":$quoted}"
	json_number "$kernel" && json="$json,\"memory\":{\"kernelPerCpu\":$1,\"kernel\":$quoted,\"user\":$3}}"
	drivers="$drivers${drivers:+,}$json"
}
