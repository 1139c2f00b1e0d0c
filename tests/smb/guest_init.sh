#!/busybox sh
# The first program of the guest: the files of the host become its system, then the supervisor takes over.
b=/busybox
$b mkdir -p /proc /dev /system
$b mount -t proc proc /proc
$b mount -t devtmpfs dev /dev
for module in /modules/*.ko; do $b insmod $module; done
$b ip link set lo up
$b ip address add 10.0.2.15/24 dev eth0
$b ip link set eth0 up
. /settings
# The host's files do not change under the guest: what was seen once need not be asked again.
$b mount -t cifs -o "$LOGIN,ro,cache=loose,actimeo=3600,noserverino" //10.0.2.2/share /system
$b mount --move /proc /system/proc
$b mount --move /dev /system/dev
$b mount -t sysfs sys /system/sys
$b mount -t tmpfs run /system/run
$b cp $b /system/run/busybox
export PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8
$b chroot /system "$PYTHON" -B -X utf8 "$SUPERVISOR" "$CONTROL" "$TOKEN"
$b sleep 1 # until the console has said all
$b poweroff -f
