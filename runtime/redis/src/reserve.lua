-- Reserves a call among all processes: a log of the calls of one period, by the
-- server's clock, in microseconds. Calls that wait stand in the log already, at
-- the time that is theirs.
--
-- KEYS: the log, the pause. ARGV: calls, period, the name of this call.
-- Gives {0, 0}: go; {1, wait}: the service has asked for a pause; {2, wait}: the
-- limit is reached.
local log, pause = KEYS[1], KEYS[2]
local calls, period, name = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])

local function text(number)
  return string.format('%.0f', number)
end

local function stands_at(slot)
  redis.call('ZADD', log, text(slot), name)
  redis.call('PEXPIRE', log, text(math.ceil((slot - now + period) / 1000) + 1000))
  if slot <= now then
    return {0, 0}
  end
  return {2, slot - now}
end

redis.call('ZREMRANGEBYSCORE', log, '-inf', text(now - period))
local paused = redis.call('PTTL', pause)
if paused > 0 then
  redis.call('ZREM', log, name)
  return {1, paused * 1000}
end

local own = redis.call('ZSCORE', log, name)
if own and tonumber(own) > now then
  return {2, tonumber(own) - now}
end
if own then
  -- Its time has come. Who wakes a little late goes as if in time, or each period
  -- would begin later than it must.
  if now - tonumber(own) <= period / 100 then
    return {0, 0}
  end
  -- Calls before it may have gone late: those that have gone count, and not those
  -- that wait behind it.
  redis.call('ZREM', log, name)
  local last = redis.call('ZREVRANGEBYSCORE', log, text(now), '-inf', 'WITHSCORES', 'LIMIT', calls - 1, 1)[2]
  if last then
    return stands_at(math.max(now, tonumber(last) + period))
  end
  return stands_at(now)
end
-- Behind all others.
local last = redis.call('ZREVRANGE', log, calls - 1, calls - 1, 'WITHSCORES')[2]
if last then
  return stands_at(math.max(now, tonumber(last) + period))
end
return stands_at(now)
