-- Nobody calls before the pause is over. KEYS: the pause. ARGV: milliseconds.
local wait = tonumber(ARGV[1])
if redis.call('PTTL', KEYS[1]) < wait then
  redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
end
return 0
